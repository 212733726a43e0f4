using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;

namespace PracticeGuide.Content.Markdown;

/// <summary>What is known while a page is written as HTML, and what the writing gathers.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="readers">The language of those who will read it: links lead to addresses in it.</param>
internal sealed class PageRendering(Manuscript manuscript, Language language, Language readers, string pageTitle, Destinations destinations)
{
    private readonly List<string> _termIds = [];

    public Manuscript Manuscript => manuscript;

    public Language Language => language;

    public Language Readers => readers;

    public Destinations Destinations => destinations;

    /// <summary>The title of what is being written: of the section, and before the first of the page.</summary>
    public string SectionTitle { get; private set; } = pageTitle;

    /// <summary>How many tables the section has so far.</summary>
    public int Tables { get; private set; }

    /// <summary>In order of first use.</summary>
    public IReadOnlyList<string> TermIds => _termIds;

    public void BeginSection(string title)
    {
        SectionTitle = title;
        Tables = 0;
    }

    /// <summary>A name for the next table, no other table of the section has it.</summary>
    public string NameTable()
    {
        Tables++;
        return Tables == 1 ? SectionTitle : string.Create(language.Culture, $"{SectionTitle} ({Tables})");
    }

    public void UseTerm(string termId)
    {
        if (!_termIds.Contains(termId, StringComparer.Ordinal))
            _termIds.Add(termId);
    }
}

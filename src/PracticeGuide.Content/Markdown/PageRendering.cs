using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;

namespace PracticeGuide.Content.Markdown;

/// <summary>What is known while a page is written as HTML, and what the writing gathers.</summary>
internal sealed class PageRendering(Manuscript manuscript, Language language, string pageTitle, Destinations destinations)
{
    private readonly List<string> _termIds = [];
    private readonly List<Uri> _outsideAddresses = [];

    public Manuscript Manuscript => manuscript;

    public Language Language => language;

    public Destinations Destinations => destinations;

    /// <summary>The title of what is being written: of the section, and before the first of the page.</summary>
    public string SectionTitle { get; private set; } = pageTitle;

    /// <summary>How many tables the section has so far.</summary>
    public int Tables { get; private set; }

    /// <summary>In order of first use.</summary>
    public IReadOnlyList<string> TermIds => _termIds;

    /// <summary>In order of first use.</summary>
    public IReadOnlyList<Uri> OutsideAddresses => _outsideAddresses;

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

    /// <summary>Notes that a link leads outside; a telephone number or a mailbox is no address that can be asked for.</summary>
    public void UseOutside(string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && !_outsideAddresses.Contains(address))
            _outsideAddresses.Add(address);
    }
}

using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;

namespace PracticeGuide.Content.Markdown;

/// <summary>What is known while a page is written as HTML, and what the writing gathers.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="readers">The language of those who will read it: links lead to addresses in it.</param>
internal sealed class PageRendering(
    Manuscript manuscript, Language language, Language readers, string pageTitle, ImmutableArray<PageSource> sources, Destinations destinations)
{
    private readonly List<string> _termIds = [];
    private readonly List<Uri> _outsideAddresses = [];

    public Manuscript Manuscript => manuscript;

    public Language Language => language;

    public Language Readers => readers;

    public Destinations Destinations => destinations;

    /// <summary>What the page's front matter says it rests on.</summary>
    public ImmutableArray<PageSource> Sources => sources;

    /// <summary>The title of what is being written: of the section, and before the first of the page.</summary>
    public string SectionTitle { get; private set; } = pageTitle;

    /// <summary>How many tables the section has so far.</summary>
    public int Tables { get; private set; }

    /// <summary>In order of first use.</summary>
    public IReadOnlyList<string> TermIds => _termIds;

    /// <summary>In order of first use.</summary>
    public IReadOnlyList<Uri> OutsideAddresses => _outsideAddresses;

    /// <summary>Where <paramref name="link"/> leads from this page.</summary>
    public string AddressOf(GuidanceLink link)
    {
        var samePage = link.Anchor is not null && string.Equals(link.PageId, manuscript.PageId, StringComparison.Ordinal);
        var address = samePage ? "" : destinations.Pages.Address(link.PageId, readers);
        return link.Anchor is null ? address : $"{address}#{link.Anchor}";
    }

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

using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Guide.Layout;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Markdown.Links;

/// <summary>A page that can be linked to.</summary>
/// <param name="Address">Path from the root of the site.</param>
/// <param name="Headings">Those of the text that the readers of a language are shown; null where the page's file could not be read: then no link to it is reported.</param>
internal sealed record PageDestination(ByLanguage<string> Address, ByLanguage<IReadOnlyList<PageHeading>?> Headings);

/// <summary>The pages that links and tools can lead to.</summary>
internal sealed class PageDestinations(FrozenDictionary<string, PageDestination> pages)
{
    /// <summary>What is wrong with a link to guidance, as the end of a sentence, or null.</summary>
    /// <param name="sectionsOnly">Whether the anchor must be that of a section, not of a heading inside one.</param>
    /// <param name="language">The language of the readers; null for those of every language.</param>
    public string? Mistake(GuidanceLink link, bool sectionsOnly, Language? language = null)
    {
        if (!pages.TryGetValue(link.PageId, out var page))
            return $"There is no page “{link.PageId}”.{Nearest.Suggestion(link.PageId, pages.Keys)}";

        return link.Anchor is null
            ? null
            : Language.All.Where(each => language is null || each == language).Select(each => Mistake(link, page.Headings[each], sectionsOnly)).FirstOrDefault(mistake => mistake is not null);
    }

    public bool Contains(string pageId) => pages.ContainsKey(pageId);

    public string Address(string pageId, Language language) => pages[pageId].Address[language];

    public IReadOnlyList<PageHeading>? Headings(string pageId, Language language) => pages[pageId].Headings[language];

    private static string? Mistake(GuidanceLink link, IReadOnlyList<PageHeading>? headings, bool sectionsOnly)
    {
        if (headings is null)
            return null;

        var anchors = headings.Where(heading => heading.Level == 2 || !sectionsOnly).Select(heading => heading.Anchor).OfType<string>().ToArray();
        return anchors.Contains(link.Anchor, StringComparer.Ordinal)
            ? null
            : $"The page “{link.PageId}” has no {(sectionsOnly ? "section" : "anchor")} “#{link.Anchor}”.{Nearest.Suggestion(link.Anchor!, anchors)}";
    }
}

/// <summary>Everything a page can refer to. What could not be read is null, and references to it are not reported on top of that.</summary>
internal sealed record Destinations(
    PageDestinations Pages,
    IReadOnlyDictionary<string, ByLanguage<string>> ToolAddresses,
    IReadOnlySet<string>? TermIds,
    ResourceDirectory? Resources,
    ImmutableArray<SourceDocument>? Documents,
    IReadOnlyDictionary<string, Drawing?> Drawings)
{
    public required ImageShelf Images { get; init; }

    /// <summary>For links that name files.</summary>
    public required FilePlaces Files { get; init; }

    public required IReadOnlyDictionary<string, ByLanguage<string>> AudienceAddresses { get; init; }

    /// <summary>The document's title, or null where it is not known.</summary>
    public ByLanguage<string>? TitleOf(string documentId) =>
        Documents?.FirstOrDefault(document => string.Equals(document.Id, documentId, StringComparison.Ordinal))?.Title;
}

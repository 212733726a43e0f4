using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;
using Markdig.Syntax.Inlines;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>Says where the addresses of a page of plain Markdown lead.</summary>
internal sealed class PlainAddresses(PageRendering page)
{
    private string Folder => page.Manuscript.Folder;

    public static bool IsElsewhere(string address) => address.Length > 0 && address[0] is not ('/' or '#');

    /// <summary>An address of another site, or null for anything else, such as a script.</summary>
    public static string? Elsewhere(string? url) => LinkTarget.Parse(url) is LinkTarget.External(var address) ? address : null;

    /// <summary>Where a link leads, or null where it leads nowhere or may not be followed.</summary>
    public string? Of(LinkInline link)
    {
        var url = link.Url ?? "";
        if (Elsewhere(url) is { } elsewhere)
            return elsewhere;
        if (url.Length == 0 || url.StartsWith("//", StringComparison.Ordinal) || url.AsSpan().IndexOfAny(':', '\\') >= 0)
            return null;

        var (path, anchor) = Split(url);
        if (path.Length == 0)
            return PageAddress(page.Manuscript.PageId, anchor, page.Readers, link);
        if (page.Destinations.Files.Find(Folder, path) is { } place)
        {
            // A link to the file in the other language is meant as one: from page to translation.
            var language = place.Language is null || place.Language == page.Language ? page.Readers : place.Language;
            return place.PageId is { } id ? PageAddress(id, anchor, language, link) : page.Destinations.AudienceAddresses[place.AudienceId][language];
        }

        return page.Destinations.Pages.Contains(path) ? PageAddress(path, anchor, page.Readers, link) : OfImage(url);
    }

    /// <summary>The address of an image of the content folder, or null.</summary>
    public string? OfImage(string? url)
    {
        if (string.IsNullOrEmpty(url) || url.AsSpan().IndexOfAny(':', '\\') >= 0 || url.StartsWith("//", StringComparison.Ordinal))
            return null;

        return ContentPath.Resolve(Folder, Split(url).Path) is { } path ? page.Destinations.Images.Take(path)?.Address : null;
    }

    /// <summary>What stands after a question mark means nothing here.</summary>
    private static (string Path, string? Anchor) Split(string url)
    {
        var parts = url.Split('#', 2);
        return (parts[0].Split('?')[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null);
    }

    private string PageAddress(string pageId, string? anchor, Language language, LinkInline link)
    {
        var isHere = string.Equals(pageId, page.Manuscript.PageId, StringComparison.Ordinal);
        var headings = isHere ? page.Manuscript.Headings : page.Destinations.Pages.Headings(pageId, language);
        var found = anchor is null ? null : headings?.FirstOrDefault(heading => IsSame(heading.Anchor, anchor))?.Anchor;
        // Readers of the other language may be shown other headings: what the author wrote is checked against those in his own.
        if (anchor is not null && found is null && language == page.Language)
            page.Manuscript.Error(link, $"The page has no place “#{Excerpt.Of(anchor)}”: the link leads to its beginning.");

        var address = isHere && found is not null ? "" : page.Destinations.Pages.Address(pageId, language);
        return found is null ? address : $"{address}#{found}";
    }

    /// <summary>Other sites make anchors of headings in other ways: they agree in the letters.</summary>
    private static bool IsSame(string? anchor, string asked) =>
        anchor is not null && (string.Equals(anchor, asked, StringComparison.Ordinal) || string.Equals(Letters(anchor), Letters(Uri.UnescapeDataString(asked)), StringComparison.Ordinal));

    private static string Letters(string text) => Kebab.From(text).Replace("-", "", StringComparison.Ordinal);
}

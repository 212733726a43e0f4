using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Markdown.Links;

namespace PracticeGuide.Content.Markdown.Images;

/// <summary><c>![what it shows](name.svg)</c>: an image that stands beside the page.</summary>
internal static class ContentImageMarkup
{
    /// <summary>What is wrong with an image that can be known from the page alone, or null.</summary>
    public static string? Mistake(LinkInline image)
    {
        if (!IsBesideThePage(image.Url))
            return $"“{Excerpt.Of(image.Url)}” is no image beside the page: write the name of a file in the page's folder, ![what it shows](name.svg), that is svg, png, jpg, webp or avif.";
        if (InlineText.Of(image).Length == 0)
            return "The image has no words: say between the brackets what it shows, for those who cannot see it.";
        return string.IsNullOrEmpty(image.Title) ? null : "An image has no title: write “![what it shows](name.svg)”.";
    }

    public static void Write(HtmlRenderer renderer, LinkInline image, PageRendering page)
    {
        var words = InlineText.Of(image);
        var name = Name(image.Url);
        var folder = page.Manuscript.Folder;
        if (IsBesideThePage(image.Url) && page.Destinations.Images.Take(folder.Length == 0 ? name : $"{folder}/{name}") is { } found)
        {
            WriteImage(renderer, found.Address, words);
            return;
        }

        if (IsBesideThePage(image.Url))
            page.Manuscript.Error(image, $"There is no image “{name}” beside the page.{Nearest.Suggestion(name, page.Destinations.Images.NamesIn(folder))}");
        renderer.WriteEscape(words);
    }

    /// <summary>An image far down is fetched when its reader comes near.</summary>
    public static void WriteImage(HtmlRenderer renderer, string address, string words) =>
        renderer.Write("<img src=\"").WriteEscape(address).Write("\" alt=\"").WriteEscape(words).Write("\" loading=\"lazy\">");

    private static bool IsBesideThePage(string? url) =>
        !string.IsNullOrEmpty(url) && url.AsSpan().IndexOfAny('/', ':', '\\') < 0 && FileKinds.ImageType(Name(url)) is not null;

    private static string Name(string? url) => Uri.UnescapeDataString(url ?? "");
}

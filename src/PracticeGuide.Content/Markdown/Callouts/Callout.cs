using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Markdown.Callouts;

/// <summary>
/// <c>:::callout</c>: a figure, a condition or a warning that stands out of the text. <c>:::callout R14</c> names what it is taken from, by
/// an inventory code of the page, and ends with the document and the section.
/// </summary>
internal static class Callout
{
    public const string Name = "callout";

    public static void Check(CustomContainer container, Manuscript manuscript)
    {
        var code = Code(container);
        if (code.Length > 0 && !SourcesReader.IsCode(code))
            manuscript.Error(container, $"“{code}” is not an inventory code: after “:::callout” stands one, such as T1, or nothing.");
        if (container.Count == 0)
            manuscript.Error(container, "The callout holds nothing.");
    }

    public static void Write(HtmlRenderer renderer, CustomContainer container, PageRendering page)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<aside class=\"callout\">");
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        if (Code(container) is var code && SourcesReader.IsCode(code))
            WriteSource(renderer, container, code, page);
        renderer.WriteLine("</aside>");
    }

    private static string Code(CustomContainer container) => container.Arguments?.Trim() ?? "";

    /// <summary>Names each part that the page's front matter takes the code from, and leads to the page's sources.</summary>
    private static void WriteSource(HtmlRenderer renderer, CustomContainer container, string code, PageRendering page)
    {
        var sources = page.Sources.Where(source => source.Codes.Contains(code, StringComparer.Ordinal)).ToArray();
        if (sources.Length == 0)
        {
            var carried = string.Join(", ", page.Sources.SelectMany(source => source.Codes).DefaultIfEmpty("none"));
            page.Manuscript.Error(container, $"The page's front matter does not carry the code “{code}”: it carries {carried}.");
            return;
        }

        renderer.Write($"<p class=\"callout-source\"><a href=\"#{Addresses.SourcesAnchor}\">").WriteEscape(SiteWords.Source[page.Language]).Write("</a>");
        foreach (var (i, source) in sources.Index())
        {
            renderer.Write(i == 0 ? " <cite>" : "; <cite>").WriteEscape(page.Destinations.TitleOf(source.DocumentId)?[page.Language] ?? "");
            renderer.Write("</cite>, ").WriteEscape(source.Section);
        }

        renderer.WriteLine("</p>");
    }
}

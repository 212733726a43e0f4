using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Markdown.Containers;
using PracticeGuide.Content.Markdown.Headings;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Markdown.Tables;
using PracticeGuide.Content.Markdown.Unsupported;

namespace PracticeGuide.Content.Markdown;

/// <summary>The Markdown of this site: plain CommonMark and the features below, nothing else.</summary>
internal static class SiteMarkdown
{
    private static readonly MarkdownFeature[] Features =
    [
        new HeadingFeature(),
        new LinkFeature(),
        new TableFeature(),
        new ContainerFeature(),
        new UnsupportedFeature(),
    ];

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Parses a page and reports what is wrong with it in itself.</summary>
    /// <returns>The page, or null when it cannot be parsed at all.</returns>
    public static Manuscript? Parse(string pageId, string body, FileReport report) => Guarded(report, () =>
    {
        var manuscript = new Manuscript(pageId, body, Markdig.Markdown.Parse(body, Pipeline), report);
        foreach (var part in manuscript.Document.Descendants())
        {
            foreach (var feature in Features)
                feature.Check(part, manuscript);
        }

        return manuscript;
    });

    /// <summary>Writes a page as HTML and reports the references that lead nowhere.</summary>
    /// <returns>The HTML of the whole page, second-level headings included, or null when it cannot be written.</returns>
    public static string? Render(PageRendering page) => Guarded(page.Manuscript.Report, () =>
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        foreach (var feature in Features)
            feature.AddRenderers(renderer, page);
        renderer.Render(page.Manuscript.Document);
        return writer.ToString();
    });

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        foreach (var feature in Features)
            feature.Setup(builder);
        return builder.Build();
    }

    /// <summary>Markdig refuses what is nested too deeply to be walked safely, by an exception of no type of its own.</summary>
    private static T? Guarded<T>(FileReport report, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (ArgumentException exception) when (exception.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            report.Error(Place.Start, "Lists, quotes or other parts of this page stand one in the other too deeply to be read.");
            return null;
        }
    }
}

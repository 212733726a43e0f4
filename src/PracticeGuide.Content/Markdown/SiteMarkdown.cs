using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Markdown.Containers;
using PracticeGuide.Content.Markdown.Headings;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Markdown.Tables;
using PracticeGuide.Content.Markdown.Unsupported;

namespace PracticeGuide.Content.Markdown;

/// <summary>A stretch of a page as HTML, without the heading it begins with.</summary>
/// <param name="Anchor">Empty for what stands before the first section.</param>
/// <param name="Title">The plain words of the heading; empty for what stands before the first section.</param>
internal sealed record PagePart(string Anchor, string Title, string Html);

/// <summary>The Markdown of this site, and what reads and writes a page in it or in another.</summary>
internal static class SiteMarkdown
{
    public static readonly Dialect Dialect = new(
        new HeadingFeature(),
        new LinkFeature(),
        new TableFeature(),
        new ContainerFeature(),
        new UnsupportedFeature());

    /// <summary>Parses a page and reports what is wrong with it in itself.</summary>
    /// <returns>The page, or null when it cannot be parsed at all.</returns>
    public static Manuscript? Parse(string pageId, string body, Dialect dialect, FileReport report) => Guarded(report, () =>
    {
        if (Limits.Mistake(body) is { } mistake)
        {
            report.Error(Place.Start, mistake);
            return null;
        }

        var manuscript = new Manuscript(pageId, body, dialect, report);
        var document = Markdig.Markdown.Parse(body, dialect.Pipeline);
        foreach (var feature in dialect.Features)
            feature.Read(document, manuscript);
        foreach (var part in document.Descendants())
        {
            foreach (var feature in dialect.Features)
                feature.Check(part, manuscript);
        }

        return manuscript;
    });

    /// <summary>Writes a page as HTML, cut where its sections begin, and reports the references that lead nowhere.</summary>
    /// <returns>What stands before the first section, then each section; none when the page cannot be written.</returns>
    public static IReadOnlyList<PagePart> Render(PageRendering page) => Guarded(page.Manuscript.Report, () =>
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        var dialect = page.Manuscript.Dialect;
        dialect.Pipeline.Setup(renderer);
        foreach (var feature in dialect.Features)
            feature.AddRenderers(renderer, page);

        var document = Markdig.Markdown.Parse(page.Manuscript.Body, dialect.Pipeline);
        foreach (var feature in dialect.Features)
            feature.Prepare(document, page.Manuscript);

        var parts = new List<PagePart>();
        var (anchor, title) = ("", "");
        foreach (var block in document)
        {
            if (block is not HeadingBlock { Level: 2 } heading)
            {
                renderer.Write(block);
                continue;
            }

            EndPart();
            (anchor, title) = (heading.TryGetAttributes()?.Id ?? "", HeadingText.Of(heading));
            page.BeginSection(title);
        }

        EndPart();
        return parts;

        void EndPart()
        {
            parts.Add(new PagePart(anchor, title, writer.ToString().Trim()));
            writer.GetStringBuilder().Clear();
        }
    }) ?? [];

    /// <summary>Markdig refuses what is nested too deeply to be walked safely, by an exception of no type of its own.</summary>
    private static T? Guarded<T>(FileReport report, Func<T?> work)
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

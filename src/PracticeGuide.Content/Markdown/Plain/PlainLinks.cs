using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>Links from file to file and to other sites, bare addresses, and images.</summary>
internal sealed class PlainLinks : MarkdownFeature
{
    public override void Setup(MarkdownPipelineBuilder pipeline) => pipeline.UseAutoLinks();

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new PlainLinkRenderer(page));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new Links.BareLinkRenderer(page));
    }
}

using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace PracticeGuide.Content.Markdown.Tables;

/// <summary>Pipe tables, with a row of headings.</summary>
internal sealed class TableFeature : MarkdownFeature
{
    public override void Setup(MarkdownPipelineBuilder pipeline) => pipeline.UsePipeTables(new PipeTableOptions { UseGfmRules = true });

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page) =>
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer(page));
}

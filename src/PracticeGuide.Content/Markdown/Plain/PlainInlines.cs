using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>Code, text struck through, and lists of tasks.</summary>
internal sealed class PlainInlines : MarkdownFeature
{
    /// <summary>The extension for tasks would put classes on their lists, which then look like none.</summary>
    public override void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new TaskListInlineParser { ListClass = "", ListItemClass = "" });
    }

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeRenderer());
        renderer.ObjectRenderers.Add(new TaskRenderer());
    }

    private sealed class CodeRenderer : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj)
        {
            renderer.EnsureLine();
            renderer.Write("<pre><code>").WriteLeafRawLines(obj, writeEndOfLines: true, escape: true).WriteLine("</code></pre>");
        }
    }

    /// <summary>A sign, not a box that looks as if it could be ticked.</summary>
    private sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
    {
        protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? "☑" : "☐");
    }
}

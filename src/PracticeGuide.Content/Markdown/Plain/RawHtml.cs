using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>HTML is shown as the text it is, so that no word is lost; remarks stay hidden, and a line break is one.</summary>
internal sealed class RawHtml : MarkdownFeature
{
    private static readonly string[] LineBreaks = ["<br>", "<br/>", "<br />"];

    public override void Check(MarkdownObject part, Manuscript manuscript)
    {
        if (part is HtmlBlock { Type: not HtmlBlockType.Comment } || (part is HtmlInline { Tag: var tag } && !IsRemark(tag) && !IsLineBreak(tag)))
            manuscript.Error(part, "HTML is shown as text: write Markdown instead.");
    }

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new BlockRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new InlineRenderer());
    }

    private static bool IsRemark(string tag) => tag.StartsWith("<!--", StringComparison.Ordinal);

    private static bool IsLineBreak(string tag) => LineBreaks.Contains(tag, StringComparer.OrdinalIgnoreCase);

    private sealed class BlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
        {
            if (obj.Type == HtmlBlockType.Comment)
                return;

            renderer.EnsureLine();
            renderer.Write("<p>").WriteLeafRawLines(obj, writeEndOfLines: false, escape: true).WriteLine("</p>");
        }
    }

    private sealed class InlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
            if (IsLineBreak(obj.Tag))
                renderer.Write("<br>");
            else if (!IsRemark(obj.Tag))
                renderer.WriteEscape(obj.Tag);
        }
    }
}

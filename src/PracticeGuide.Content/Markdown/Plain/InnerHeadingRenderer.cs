using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>Writes the headings inside a section. One in a list or a quotation is no heading of the page, and only stands out.</summary>
internal sealed class InnerHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        renderer.EnsureLine();
        if (obj.Parent is not MarkdownDocument)
        {
            renderer.Write("<p><strong>").WriteLeafInline(obj).WriteLine("</strong></p>");
            return;
        }

        var level = obj.Level.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(obj.TryGetAttributes()?.Id).Write("\">");
        renderer.WriteLeafInline(obj).Write("</h").Write(level).WriteLine(">");
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace PracticeGuide.Content.Markdown.Links;

/// <summary>Writes <c>&lt;https://example.org&gt;</c> and <c>&lt;someone@example.org&gt;</c>, whose words are the address itself.</summary>
internal sealed class BareLinkRenderer(PageRendering page) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var url = obj.IsEmail ? $"mailto:{obj.Url}" : obj.Url;
        if (LinkTarget.Parse(url) is not LinkTarget.External)
        {
            renderer.WriteEscape(obj.Url);
            return;
        }

        page.UseOutside(url);
        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\" rel=\"external\">");
        renderer.WriteEscape(obj.Url);
        renderer.Write("</a>");
    }
}

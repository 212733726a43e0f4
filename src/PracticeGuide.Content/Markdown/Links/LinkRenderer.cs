using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Images;
using PracticeGuide.Content.Markdown.Terms;

namespace PracticeGuide.Content.Markdown.Links;

/// <summary>Writes a link as what it leads to asks for; where it leads nowhere only its words are written, and that is reported.</summary>
internal sealed class LinkRenderer(PageRendering page) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.IsImage)
        {
            ContentImageMarkup.Write(renderer, obj, page);
            return;
        }

        switch (LinkTarget.Parse(obj.Url))
        {
            case LinkTarget.Page(var link):
                WritePageLink(renderer, obj, link);
                break;
            case LinkTarget.SamePage(var anchor):
                WritePageLink(renderer, obj, new GuidanceLink(page.Manuscript.PageId, anchor));
                break;
            case LinkTarget.Tool(var id):
                WriteToolLink(renderer, obj, id);
                break;
            case LinkTarget.Term(var id):
                WriteTerm(renderer, obj, id);
                break;
            case LinkTarget.External(var url):
                page.UseOutside(url);
                renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\" rel=\"external\">");
                WriteWords(renderer, obj, "</a>");
                break;
            default:
                WriteWords(renderer, obj, "");
                break;
        }
    }

    private static void WriteWords(HtmlRenderer renderer, LinkInline link, string end)
    {
        renderer.WriteChildren(link);
        renderer.Write(end);
    }

    private void WritePageLink(HtmlRenderer renderer, LinkInline inline, GuidanceLink link)
    {
        if (page.Destinations.Pages.Mistake(link, sectionsOnly: false, page.Language) is { } mistake)
        {
            WriteWithout(renderer, inline, mistake);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(page.AddressOf(link)).Write("\">");
        WriteWords(renderer, inline, "</a>");
    }

    private void WriteToolLink(HtmlRenderer renderer, LinkInline inline, string id)
    {
        if (!page.Destinations.ToolAddresses.TryGetValue(id, out ByLanguage<string>? address))
        {
            WriteWithout(renderer, inline, $"There is no tool “{id}”.{Nearest.Suggestion(id, page.Destinations.ToolAddresses.Keys)}");
            return;
        }

        renderer.Write("<a class=\"tool-link\" href=\"").WriteEscapeUrl(address[page.Readers]).Write("\">");
        WriteWords(renderer, inline, "</a>");
    }

    private void WriteTerm(HtmlRenderer renderer, LinkInline inline, string id)
    {
        if (page.Destinations.TermIds is { } known && !known.Contains(id))
        {
            WriteWithout(renderer, inline, $"The glossary has no term “{id}”.{Nearest.Suggestion(id, known)}");
            return;
        }

        page.UseTerm(id);
        TermButton.WriteStart(renderer, id);
        WriteWords(renderer, inline, TermButton.End);
    }

    private void WriteWithout(HtmlRenderer renderer, LinkInline inline, string mistake)
    {
        page.Manuscript.Error(inline, mistake);
        WriteWords(renderer, inline, "");
    }
}

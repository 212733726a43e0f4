using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PracticeGuide.Content.Markdown.Headings;

/// <summary>Writes headings; at a second-level one a section begins, where the page is cut later.</summary>
internal sealed class SectionHeadingRenderer(PageRendering page) : HtmlObjectRenderer<HeadingBlock>
{
    private readonly HeadingRenderer _plain = new();

    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        if (obj.Level == 2)
            page.BeginSection(HeadingText.Of(obj));
        _plain.Write(renderer, (MarkdownObject)obj);
    }
}

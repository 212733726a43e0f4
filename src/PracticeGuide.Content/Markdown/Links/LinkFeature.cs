using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PracticeGuide.Content.Markdown.Images;

namespace PracticeGuide.Content.Markdown.Links;

/// <summary>Links to pages, terms, tools and other sites.</summary>
internal sealed class LinkFeature : MarkdownFeature
{
    public override void Check(MarkdownObject part, Manuscript manuscript)
    {
        var mistake = part switch
        {
            LinkInline link => Mistake(link),
            AutolinkInline { IsEmail: false } link when LinkTarget.Parse(link.Url) is not LinkTarget.External => LeadsNowhere(link.Url),
            _ => null,
        };
        if (mistake is not null)
            manuscript.Error(part, mistake);
    }

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(page));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new BareLinkRenderer(page));
    }

    private static string? Mistake(LinkInline link)
    {
        if (link.IsImage)
            return ContentImageMarkup.Mistake(link);
        if (LinkTarget.Parse(link.Url) is null)
            return LeadsNowhere(link.Url);
        if (!link.Descendants<LiteralInline>().Any(literal => !literal.Content.IsEmptyOrWhitespace()))
            return "The link has no words.";
        return string.IsNullOrEmpty(link.Title) ? null : "A link has no title: write “[words](address)”.";
    }

    private static string LeadsNowhere(string? url) => $"“{Excerpt.Of(url)}” is no address to link to: write {LinkTarget.Forms}.";
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using PracticeGuide.Content.Markdown.Images;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>Writes a link, or its words where it leads nowhere, and an image, or what it shows in words.</summary>
internal sealed class PlainLinkRenderer(PageRendering page) : HtmlObjectRenderer<LinkInline>
{
    private readonly PlainAddresses _addresses = new(page);

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.IsImage)
            WriteImage(renderer, obj);
        else if (InlineText.IsInLink(obj))
            renderer.WriteChildren(obj);
        else
            WriteLink(renderer, obj);
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link)
    {
        if (_addresses.Of(link) is not { } address)
        {
            page.Manuscript.Error(link, $"“{Excerpt.Of(link.Url)}” leads to nothing here: only its words are shown.");
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write(PlainAddresses.IsElsewhere(address) ? "\" rel=\"external\">" : "\">");
        if (HasWords(link))
            renderer.WriteChildren(link);
        else
            renderer.WriteEscape(link.Url);
        renderer.Write("</a>");
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline image)
    {
        var words = InlineText.Of(image);
        if (_addresses.OfImage(image.Url) is { } address)
        {
            if (words.Length == 0)
                page.Manuscript.Error(image, $"The image “{Excerpt.Of(image.Url)}” has no words for those who cannot see it: write ![what it shows]({Excerpt.Of(image.Url)}).");
            ContentImageMarkup.WriteImage(renderer, address, words);
            return;
        }

        if (PlainAddresses.Elsewhere(image.Url) is { } elsewhere && words.Length > 0 && !InlineText.IsInLink(image))
        {
            page.Manuscript.Error(image, $"“{Excerpt.Of(elsewhere)}” is an image of another site: a link to it is shown.");
            renderer.Write("<a href=\"").WriteEscapeUrl(elsewhere).Write("\" rel=\"external\">").WriteEscape(words).Write("</a>");
            return;
        }

        page.Manuscript.Error(image, $"“{Excerpt.Of(image.Url)}” is no image here (svg, png, jpg, webp or avif): only its words are shown.");
        renderer.WriteEscape(words);
    }

    /// <summary>Its own, or those of an image in it.</summary>
    private static bool HasWords(LinkInline link) => InlineText.Of(link).Length > 0;
}

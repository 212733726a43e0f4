using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>Notes at the foot of the page, and the way to them and back.</summary>
internal sealed class Footnotes : MarkdownFeature
{
    /// <summary>What the ids of notes begin with.</summary>
    public const string Prefix = "note-";

    private static readonly ByLanguage<string> Back = new("Back to the text", "Retour au texte");

    public override void Setup(MarkdownPipelineBuilder pipeline) => pipeline.UseFootnotes();

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new GroupRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new LinkRenderer(page.Language));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class GroupRenderer : HtmlObjectRenderer<FootnoteGroup>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<div class=\"footnotes\">");
            renderer.WriteLine("<ol>");
            foreach (var note in obj.OfType<Footnote>())
            {
                renderer.Write("<li id=\"").Write(Prefix).Write(Number(note.Order)).WriteLine("\">");
                renderer.WriteChildren(note);
                renderer.WriteLine("</li>");
            }

            renderer.WriteLine("</ol>");
            renderer.WriteLine("</div>");
        }
    }

    private sealed class LinkRenderer(Language language) : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
        {
            if (obj.IsBackLink)
            {
                renderer.Write("<a href=\"#").Write(Prefix).Write("ref-").Write(Number(obj.Index)).Write("\" aria-label=\"").WriteEscape(Back[language]).Write("\">↩</a>");
                return;
            }

            // A link cannot stand in a link: there the note is only named.
            var number = Number(obj.Footnote.Order);
            renderer.Write("<sup id=\"").Write(Prefix).Write("ref-").Write(Number(obj.Index)).Write("\">");
            if (InlineText.IsInLink(obj))
                renderer.Write(number);
            else
                renderer.Write("<a href=\"#").Write(Prefix).Write(number).Write("\">").Write(number).Write("</a>");
            renderer.Write("</sup>");
        }
    }
}

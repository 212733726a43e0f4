using Markdig.Renderers;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>Writes the words of a drawing, with the same links, as a list; or as a table where pieces are compared.</summary>
internal sealed class TextEquivalent(HtmlRenderer renderer, Language language, Func<GuidanceLink, string> address)
{
    public void Write(Drawing drawing, DrawingLayout layout)
    {
        renderer.Write("<p>").WriteEscape(drawing.Description[language]).WriteLine("</p>");
        if (drawing.Centre is { } centre)
            renderer.Write("<p><strong>").WriteEscape(centre[language]).WriteLine("</strong></p>");
        if (!drawing.Ties.IsEmpty)
            WriteList("ul", drawing.Ties);
        if (drawing.Pairs.IsEmpty)
            WriteList(layout.IsOrdered ? "ol" : "ul", drawing.Pieces);
        else
            WriteTable(drawing);
    }

    private void WriteList(string element, IEnumerable<DrawingPiece> pieces)
    {
        renderer.WriteLine($"<{element}>");
        foreach (var piece in pieces)
        {
            renderer.Write("<li>");
            WriteLabel(piece);
            if (piece.Text is { } text)
                renderer.Write(" – ").WriteEscape(text[language]);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine($"</{element}>");
    }

    private void WriteLabel(DrawingPiece piece)
    {
        if (piece.Guidance is { } link)
            renderer.Write("<a href=\"").WriteEscapeUrl(address(link)).Write("\">").WriteEscape(piece.Label[language]).Write("</a>");
        else
            renderer.WriteEscape(piece.Label[language]);
    }

    /// <summary>In a region that scrolls by itself on a narrow screen, as the tables of the text do.</summary>
    private void WriteTable(Drawing drawing)
    {
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(drawing.Title[language]).WriteLine("\">");
        renderer.Write("<table><thead><tr><td></td>");
        foreach (var piece in drawing.Pieces)
        {
            renderer.Write("<th scope=\"col\">");
            WriteLabel(piece);
            renderer.Write("</th>");
        }

        renderer.WriteLine("</tr></thead><tbody>");
        foreach (var pair in drawing.Pairs)
        {
            renderer.Write("<tr><th scope=\"row\">").WriteEscape(pair.Aspect[language]).Write("</th>");
            renderer.Write("<td>").WriteEscape(pair.First[language]).Write("</td>");
            renderer.Write("<td>").WriteEscape(pair.Second[language]).WriteLine("</td></tr>");
        }

        renderer.WriteLine("</tbody></table></div>");
    }
}

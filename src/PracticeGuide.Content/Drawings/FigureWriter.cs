using Markdig.Renderers;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>Writes a drawing with its name below it, and its words as text for who would rather read them or cannot see them.</summary>
internal static class FigureWriter
{
    /// <summary>What ids of a drawing begin with, on the page that shows it; no author's anchor does.</summary>
    public const string IdPrefix = "drawing-";

    public static void Write(HtmlRenderer renderer, Drawing drawing, Language language, Func<GuidanceLink, string> address)
    {
        var layout = DrawingLayout.All.Single(layout => string.Equals(layout.Id, drawing.LayoutId, StringComparison.Ordinal));
        renderer.EnsureLine();
        renderer.WriteLine($"<figure class=\"drawing {layout.Id}\">");
        new SvgWriter(renderer, address).Write(
            layout.Draw(drawing, language), IdPrefix + drawing.Id, drawing.Title[language], drawing.Description[language]);
        renderer.Write("<figcaption><strong>").WriteEscape(drawing.Title[language]).Write("</strong>");
        if (drawing.Note is { } note)
            renderer.Write(" ").WriteEscape(note[language]);
        renderer.WriteLine("</figcaption>");
        renderer.Write("<details><summary>").WriteEscape(SiteWords.ReadDrawingAsText[language]).WriteLine("</summary>");
        new TextEquivalent(renderer, language, address).Write(drawing, layout);
        renderer.WriteLine("</details>");
        renderer.WriteLine("</figure>");
    }
}

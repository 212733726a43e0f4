using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Drawings;

namespace PracticeGuide.Content.Markdown.Drawings;

/// <summary><c>:::drawing four-dimensions</c>: one of our drawings, from <c>drawings/</c>.</summary>
internal static class DrawingPlace
{
    public const string Name = "drawing";

    public static void Check(CustomContainer container, Manuscript manuscript)
    {
        var id = container.Arguments?.Trim() ?? "";
        if (id.Length == 0)
            manuscript.Error(container, "Which drawing? Write its id after “:::drawing”.");
        else if (!manuscript.DrawingIds.Add(id))
            manuscript.Error(container, $"The drawing “{id}” already stands above on this page.");
        if (container.Count > 0)
            manuscript.Error(container, "The drawing is made from its own file: nothing stands between “:::drawing” and “:::”.");
    }

    public static void Write(HtmlRenderer renderer, CustomContainer container, PageRendering page)
    {
        var id = container.Arguments?.Trim() ?? "";
        if (id.Length == 0)
            return;

        var drawings = page.Destinations.Drawings;
        if (!drawings.TryGetValue(id, out var drawing))
            page.Manuscript.Error(container, $"There is no drawing “{id}” in drawings/.{Nearest.Suggestion(id, drawings.Keys)}");
        else if (drawing is not null)
            FigureWriter.Write(renderer, drawing, page.Language, page.AddressOf);
        else
            renderer.WriteLine("<p></p>"); // So that the section is not reported as empty: what is wrong has been said of the drawing's file.
    }
}

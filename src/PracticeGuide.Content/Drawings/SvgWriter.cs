using Markdig.Renderers;
using PracticeGuide.Content.Guide;

namespace PracticeGuide.Content.Drawings;

/// <summary>
/// Writes a scene as SVG. Nothing in it names a colour: the style sheet gives them to its classes, and where there is none the drawing is
/// lines and letters in the colour of the text.
/// </summary>
internal sealed class SvgWriter(HtmlRenderer renderer, Func<GuidanceLink, string> address)
{
    /// <param name="id">Unique in the page; title and description have ids made of it.</param>
    public void Write(Scene scene, string id, string title, string description)
    {
        // A group, and not an image: assistive technology would not look for the links in an image.
        renderer.Write($"<svg viewBox=\"0 0 {PathText.Number(Scene.Width)} {PathText.Number(scene.Height)}\" role=\"group\" fill=\"none\" stroke=\"currentColor\"");
        renderer.WriteLine($" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-description\">");
        renderer.Write($"<title id=\"{id}-title\">").WriteEscape(title).WriteLine("</title>");
        renderer.Write($"<desc id=\"{id}-description\">").WriteEscape(description).WriteLine("</desc>");
        foreach (var part in scene.Parts)
            Write(part);
        renderer.WriteLine("</svg>");
    }

    private void Write(ScenePart part)
    {
        if (part.Link is { } link)
            renderer.Write("<a href=\"").WriteEscapeUrl(address(link)).Write("\">");
        foreach (var shape in part.Shapes)
            renderer.Write($"<path class=\"{shape.Class}\" d=\"{shape.Path}\"/>");
        foreach (var block in part.Texts)
            Write(block);
        renderer.WriteLine(part.Link is null ? "" : "</a>");
    }

    private void Write(TextBlock block)
    {
        foreach (var words in block.Lines.GroupBy(line => line.Words, ReferenceEqualityComparer.Instance))
        {
            var style = words.First().Words.Style;
            renderer.Write($"<text class=\"{style.Class}\" font-size=\"{PathText.Number(style.Size)}\" fill=\"currentColor\" stroke=\"none\"");
            renderer.Write(block.IsCentred ? " text-anchor=\"middle\">" : ">");
            foreach (var (i, line) in words.Index())
            {
                // A space between lines, so that they are read and copied as separate words; a browser counts it when it centres the line.
                var hasSpace = !line.IsBroken && i < words.Count() - 1;
                var x = block.X + (hasSpace && block.IsCentred ? style.WidthOf(" ") / 2 : 0);
                renderer.Write($"<tspan x=\"{PathText.Number(x)}\" y=\"{PathText.Number(line.Y)}\">").WriteEscape(line.Text);
                renderer.Write(hasSpace ? "</tspan> " : "</tspan>");
            }

            // And one after the last, which parts a label from the text below it.
            renderer.Write("</text> ");
        }
    }
}

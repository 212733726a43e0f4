using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace PracticeGuide.Content.Markdown.Callouts;

/// <summary><c>:::callout</c>: a figure, a condition or a warning that stands out of the text.</summary>
internal static class Callout
{
    public const string Name = "callout";

    public static void Check(CustomContainer container, Manuscript manuscript)
    {
        if (!string.IsNullOrWhiteSpace(container.Arguments))
            manuscript.Error(container, $"Nothing stands after “:::callout” on its line; “{container.Arguments}” does.");
        if (container.Count == 0)
            manuscript.Error(container, "The callout holds nothing.");
    }

    public static void Write(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<aside class=\"callout\">");
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        renderer.WriteLine("</aside>");
    }
}

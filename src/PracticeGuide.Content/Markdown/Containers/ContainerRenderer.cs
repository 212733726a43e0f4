using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using PracticeGuide.Content.Markdown.Callouts;
using PracticeGuide.Content.Markdown.Drawings;
using PracticeGuide.Content.Markdown.Resources;

namespace PracticeGuide.Content.Markdown.Containers;

/// <summary>Writes each container as its name asks for.</summary>
internal sealed class ContainerRenderer(PageRendering page) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        if (obj.Info is ResourceList.Name)
            ResourceList.Write(renderer, obj, page);
        else if (obj.Info is DrawingPlace.Name)
            DrawingPlace.Write(renderer, obj, page);
        else
            Callout.Write(renderer, obj, page);
    }
}

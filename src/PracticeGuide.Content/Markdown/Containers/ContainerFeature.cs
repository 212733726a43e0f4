using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Markdown.Callouts;
using PracticeGuide.Content.Markdown.Drawings;
using PracticeGuide.Content.Markdown.Resources;

namespace PracticeGuide.Content.Markdown.Containers;

/// <summary>
/// <c>:::name</c> … <c>:::</c> around part of a page. Only the block form is read: Markdig's own extension also takes <c>::words::</c>
/// inside a line.
/// </summary>
internal sealed class ContainerFeature : MarkdownFeature
{
    private static readonly string[] Names = [Callout.Name, DrawingPlace.Name, ResourceList.Name];

    public override void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public override void Check(MarkdownObject part, Manuscript manuscript)
    {
        if (part is not CustomContainer container)
            return;

        if (!string.IsNullOrWhiteSpace(container.Arguments))
            manuscript.Containers.Add(new PageContainer($":::{container.Info} {container.Arguments.Trim()}", manuscript.PlaceOf(container.Span)));
        // A container that is not closed takes in the rest of the page, headings and all: nothing else said of it would be of use.
        if (container.ClosingFencedCharCount == 0)
            manuscript.Error(container, "The container is not closed: put “:::” on a line of its own after it.");
        else if (container.Info is Callout.Name)
            Callout.Check(container, manuscript);
        else if (container.Info is DrawingPlace.Name)
            DrawingPlace.Check(container, manuscript);
        else if (container.Info is ResourceList.Name)
            ResourceList.Check(container, manuscript);
        else
            manuscript.Error(container, UnknownName(container.Info ?? ""));
    }

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page) =>
        renderer.ObjectRenderers.Insert(0, new ContainerRenderer(page));

    private static string UnknownName(string name) =>
        $"There is no container “:::{name}”; there are {string.Join(", ", Names.Select(known => $":::{known}"))}.{Nearest.Suggestion(name, Names)}";
}

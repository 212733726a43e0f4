using System.Collections.Immutable;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PracticeGuide.Content.Guide;

namespace PracticeGuide.Content.Html;

/// <summary>A page's HTML, cut where its sections begin.</summary>
internal sealed record CutPage(string IntroductionHtml, string IntroductionText, ImmutableArray<Section> Sections);

/// <summary>Cuts a page's HTML at its second-level headings. One thread at a time.</summary>
internal sealed class PageCutter
{
    private readonly HtmlParser _parser = new();

    /// <param name="reportUnsafe">Told of each element or attribute that no page may hold.</param>
    public CutPage Cut(string html, Action<string> reportUnsafe)
    {
        // Without its own tag, the body would begin only after what may stand in a head, such as a script.
        var body = _parser.ParseDocument($"<!doctype html><body>{html}").Body!;
        foreach (var mistake in SafeHtml.Mistakes(body))
            reportUnsafe(mistake);

        var introduction = new List<INode>();
        var sections = new List<(IElement Heading, List<INode> Nodes)>();
        foreach (var node in body.ChildNodes)
        {
            if (node is IElement { LocalName: "h2" } heading)
                sections.Add((heading, []));
            else
                (sections.Count == 0 ? introduction : sections[^1].Nodes).Add(node);
        }

        return new CutPage(
            Html(introduction), PlainText.Of(introduction),
            [.. sections.Select(section => new Section(
                section.Heading.Id ?? "", PlainText.Of([section.Heading]), Html(section.Nodes), PlainText.Of(section.Nodes)))]);
    }

    private static string Html(List<INode> nodes) => string.Concat(nodes.Select(node => node.ToHtml())).Trim();
}

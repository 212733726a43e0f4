using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PracticeGuide.Content.Markdown;

namespace PracticeGuide.Content.Html;

/// <summary>A stretch of a page, as HTML and as plain text.</summary>
internal sealed record Passage(string Anchor, string Title, string Html, string Text);

/// <summary>Reads what was written as HTML the way a browser will: takes its plain text, and makes sure that it is safe. One thread at a time.</summary>
internal sealed class PassageReader
{
    private readonly StringBuilder _html = new();
    private readonly HtmlParser _parser = new(new HtmlParserOptions { DisableElementPositionTracking = true });

    /// <param name="reportUnsafe">Told of each element or attribute that no page may hold.</param>
    /// <returns>One passage for each part; one that is empty where there are none.</returns>
    public ImmutableArray<Passage> Read(IReadOnlyList<PagePart> parts, Action<string> reportUnsafe)
    {
        if (parts.Count == 0)
            return [new Passage("", "", "", "")];

        // All parts are parsed at once. Without a tag of its own the body would begin only after what may stand in a head, as a script may.
        _html.Clear().Append("<!doctype html><body>");
        foreach (var part in parts)
            _html.Append("<section>").Append(part.Html).Append("</section>");
        var body = _parser.ParseDocument(_html.ToString()).Body!;
        if (body.ChildNodes.Length != parts.Count)
            reportUnsafe("The page's HTML closes an element that it does not open.");
        foreach (var mistake in body.Children.SelectMany(SafeHtml.Mistakes))
            reportUnsafe(mistake);

        return [.. parts.Select((part, i) => new Passage(part.Anchor, part.Title, part.Html, Text(body, i)))];
    }

    private static string Text(IElement body, int index) => index < body.ChildNodes.Length ? PlainText.Of(body.ChildNodes[index]) : "";
}

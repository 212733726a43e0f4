using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PracticeGuide.Content.Html;

/// <summary>
/// A passage as it can stand on another page than its own: without the ids and the buttons that only its own page answers, and with its headings as
/// plain lines, since they are none of that page's.
/// </summary>
public static class ElsewhereHtml
{
    /// <param name="html">Safe HTML of a section.</param>
    public static string Of(string html)
    {
        var body = new HtmlParser().ParseDocument($"<body>{html}").Body!;
        foreach (var element in body.QuerySelectorAll("[id]"))
            element.RemoveAttribute("id");
        foreach (var button in body.QuerySelectorAll<IHtmlButtonElement>("button").ToArray())
            button.Replace([.. button.ChildNodes]);
        foreach (var heading in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToArray())
            heading.Replace(AsLine(heading));
        return body.InnerHtml;
    }

    private static IElement AsLine(IElement heading)
    {
        var strong = heading.Owner!.CreateElement("strong");
        strong.Append([.. heading.ChildNodes]);
        var line = heading.Owner!.CreateElement("p");
        line.Append(strong);
        return line;
    }
}

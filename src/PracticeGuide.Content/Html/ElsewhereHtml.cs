using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PracticeGuide.Content.Html;

/// <summary>A passage as it can stand on another page than its own: without the ids and the buttons that only its own page answers.</summary>
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
        return body.InnerHtml;
    }
}

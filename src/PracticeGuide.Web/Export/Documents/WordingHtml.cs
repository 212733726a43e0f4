using System.Globalization;
using Microsoft.AspNetCore.Html;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Export.Documents;

/// <summary>Wordings as they stand in a page: what is in another language than the page says so.</summary>
public static class WordingHtml
{
    /// <summary>The <c>lang</c> of a phrase, or null where it is that of the page or nobody knows it.</summary>
    public static string? Lang(Phrase phrase, Language page) => phrase.Language is null || phrase.Language == page ? null : phrase.Language.Culture.Name;

    /// <summary>Every phrase on one line.</summary>
    public static IHtmlContent Inline(Wording wording, Language page)
    {
        var html = new HtmlContentBuilder();
        for (var i = 0; i < wording.Phrases.Length; i++)
        {
            var phrase = wording.Phrases[i];
            if (i > 0)
                html.Append(" / ");
            if (Lang(phrase, page) is { } lang)
                html.AppendFormat(CultureInfo.InvariantCulture, "<span lang=\"{0}\">{1}</span>", lang, phrase.Text);
            else
                html.Append(phrase.Text);
        }

        return html;
    }
}

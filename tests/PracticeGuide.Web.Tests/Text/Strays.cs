using System.Globalization;
using AngleSharp.Dom;
using PracticeGuide.Web.Tests.Browsing;

namespace PracticeGuide.Web.Tests.Text;

/// <summary>Finds what a page shows that is neither an interface text nor content: letters outside ⟦ and ⟧.</summary>
public static class Strays
{
    /// <summary>Selector and reason of what is no text of ours.</summary>
    private static readonly (string Selector, string Reason)[] Exceptions =
    [
        ("time", "a date is written by the culture"),
        (".paper-facts dd, .answer-facts", "dates and names are written by the culture and by people"),
        ("a[hreflang]", "a link to the other language is written in it"),
        ("[data-cite-address]", "an address is the same in every language"),
        (".resources .address", "the address of a website is the same in every language"),
        (".qr-code figcaption", "the address of a code is the same in every language"),
        (".callout-source, .drawing summary", "the content library writes a few words itself, in a value that has one for each language"),
    ];

    private static readonly string[] Attributes = [.. InterfaceTexts.Attributes.Union(["aria-label", "title", "placeholder", "alt"], StringComparer.Ordinal)];

    public static IEnumerable<string> In(SitePage page)
    {
        var texts = page.Document.Descendants<IText>()
            .Where(text => text.ParentElement is { } parent && parent.Closest("script, style") is null && !Exceptions.Any(exception => parent.Closest(exception.Selector) is not null))
            .Select(text => text.Data);
        var attributes = from name in Attributes
                         from element in page.All($"[{name}]")
                         select element.GetAttribute(name)!;
        var description = page.All("meta[name=description]").Select(meta => meta.GetAttribute("content")!);
        return Outside(texts).Concat(attributes.Concat(description).SelectMany(value => Outside([value])))
            .Where(stray => !IsSameInEveryLanguage(stray, page)).Select(stray => $"{page.Address}: {stray}");
    }

    /// <summary>An address, or a date that the culture of the page writes.</summary>
    private static bool IsSameInEveryLanguage(string stray, SitePage page) =>
        Uri.IsWellFormedUriString(stray, UriKind.Absolute)
        || DateOnly.TryParse(stray.Replace('\u00a0', ' '), CultureInfo.GetCultureInfo(page.Lang ?? ""), out _);

    /// <summary>The stretches with a letter that stand outside every bracket; brackets may open in one text and close in a later one.</summary>
    private static IEnumerable<string> Outside(IEnumerable<string> texts)
    {
        var depth = 0;
        foreach (var text in texts)
        {
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                var mark = i < text.Length ? text[i] : '\0';
                if (i < text.Length && mark is not (PseudoTexts.Open or PseudoTexts.Close))
                    continue;
                if (depth == 0 && text[start..i].Any(char.IsLetter))
                    yield return Reading.Line(text[start..i]);
                depth += mark == PseudoTexts.Open ? 1 : mark == PseudoTexts.Close ? -1 : 0;
                start = i + 1;
            }
        }
    }
}

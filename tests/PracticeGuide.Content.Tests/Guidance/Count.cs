using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>How many of something a source has, and how to count them on the page that shows them.</summary>
/// <param name="Code">The inventory code it belongs to; the page must carry it.</param>
/// <param name="Expected">How many the source has.</param>
/// <param name="PageId">The page.</param>
/// <param name="What">What is counted, for whoever has to mend the page.</param>
/// <param name="Measure">Counts them in one language.</param>
internal sealed partial record Count(string Code, int Expected, string PageId, string What, Func<PageText, int> Measure)
{
    /// <summary>Elements of the sections at <paramref name="anchors"/>, or of the introduction where there are none.</summary>
    public static Count Of(string code, int expected, string pageId, string selector, params string[] anchors) =>
        new(code, expected, pageId, $"{selector} in {Place(anchors)}", page => Bodies(page, anchors).Sum(body => body.QuerySelectorAll(selector).Length));

    /// <summary>Sections of their own, one for each anchor, in that order.</summary>
    public static Count Sections(string code, string pageId, params string[] anchors) =>
        new(code, anchors.Length, pageId, $"sections {Place(anchors)}", page => page.Sections.Select(section => section.Anchor).Intersect(anchors)
            .Zip(anchors).TakeWhile(pair => pair.First == pair.Second).Count());

    /// <summary>Sections whose titles are numbered from 1.</summary>
    public static Count Numbered(string code, int expected, string pageId) =>
        new(code, expected, pageId, "numbered sections", page => page.Sections.Where(section => Number().IsMatch(section.Title))
            .TakeWhile((section, i) => section.Title.StartsWith($"{i + 1}. ", StringComparison.Ordinal)).Count());

    /// <summary>
    /// Things named one after the other in a sentence: what stands after the element's bold label and its last colon, up to the full stop.
    /// </summary>
    public static Count Named(string code, int expected, string pageId, string selector, string anchor) =>
        new(code, expected, pageId, $"things named in {selector} of #{anchor}", page => Things(Body(page, anchor).QuerySelectorAll(selector).Single()));

    /// <summary>Questions asked in one element.</summary>
    public static Count Questions(string code, int expected, string pageId, string selector, string anchor) =>
        new(code, expected, pageId, $"question marks in {selector} of #{anchor}", page => Body(page, anchor).QuerySelectorAll(selector).Single().TextContent.Count(sign => sign is '?'));

    /// <summary>What is wrong on the page in <paramref name="language"/>, or null.</summary>
    public string? Mistake(Library library, Language language)
    {
        if (!library.TryGetPage(PageId, out var page) || !page.Sources.Any(source => source.Codes.Contains(Code)))
            return $"{PageId} does not carry {Code}.";

        var counted = Measure(page.Text[language]);
        return counted == Expected ? null : $"{Code} has {Expected}, {PageId}.{language} shows {counted}: {What}.";
    }

    private static string Place(string[] anchors) => anchors.Length == 0 ? "the introduction" : string.Join(", ", anchors.Select(anchor => $"#{anchor}"));

    private static IEnumerable<IElement> Bodies(PageText page, string[] anchors) =>
        anchors.Length == 0 ? [Parse(page.IntroductionHtml)] : anchors.Select(anchor => Body(page, anchor));

    /// <summary>Empty where the page has no such section, so that nothing is counted there.</summary>
    private static IElement Body(PageText page, string anchor) => Parse(page.Sections.FirstOrDefault(section => section.Anchor == anchor)?.Html ?? "");

    private static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static int Things(IElement element)
    {
        var text = element.TextContent;
        if (element.FirstChild is IElement { LocalName: "strong" } label && label.TextContent.Length < text.Length)
            text = text[label.TextContent.Length..];
        var sentence = text[(text.LastIndexOf(':') + 1)..].Trim().Split('.')[0];
        return Separator().Split(sentence).Count(thing => thing.Any(char.IsLetterOrDigit));
    }

    [GeneratedRegex(@"^\d+\. ", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[,;]|\s(and|et)\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separator();
}

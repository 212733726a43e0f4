using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>All the pages of an audience as chapters of one document, in one language.</summary>
public sealed record Booklet(ImmutableArray<Chapter> Chapters)
{
    /// <summary>Ids of the glossary terms that any chapter explains, each once, in order of first use.</summary>
    public IEnumerable<string> TermIds => Chapters.SelectMany(chapter => chapter.Page.TermIds).Distinct(StringComparer.Ordinal);

    public int Minutes => Chapters.Sum(chapter => chapter.Page.Minutes);

    /// <summary>The pages an audience can read in a language, none left out.</summary>
    public static Booklet Of(Audience audience, Language language)
    {
        var pages = audience.Pages.Select(page => page.Text[language]).ToArray();
        var slugs = pages.ToDictionary(page => page.Address, page => page.Slug, StringComparer.Ordinal);
        var parser = new HtmlParser();
        return new([.. pages.Select((page, i) => new Chapter(
            audience.Pages[i],
            page,
            Rewrite(page.IntroductionHtml, page),
            [.. page.Sections.Select(section => section with { Anchor = Id(page.Slug, section.Anchor), Html = Rewrite(section.Html, page) })]))]);

        string Rewrite(string html, PageText page) => ChapterHtml.Rewrite(parser, html, page.Slug, slugs);
    }

    /// <summary>Where a page stands in the booklet.</summary>
    public static string ChapterId(string slug) => $"chapter-{slug}";

    /// <summary>What stood at an anchor of a page stands here in the booklet; the anchors of different pages would otherwise meet.</summary>
    internal static string Id(string slug, string anchor) => $"{ChapterId(slug)}-{anchor}";
}

/// <summary>A page inside a booklet.</summary>
/// <param name="IntroductionHtml">As on the page, with ids and links made for the booklet.</param>
/// <param name="Sections">The same, each anchor unique in the booklet.</param>
public sealed record Chapter(GuidePage Guide, PageText Page, string IntroductionHtml, ImmutableArray<Section> Sections);

/// <summary>Makes a piece of a page fit a booklet: ids become unique, links to pages of the booklet stay inside it, headings go one level down.</summary>
internal static class ChapterHtml
{
    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "for"];

    /// <param name="slugs">Slug of each page of the booklet, by its address.</param>
    public static string Rewrite(HtmlParser parser, string html, string slug, IReadOnlyDictionary<string, string> slugs)
    {
        var document = parser.ParseDocument($"<!doctype html><body>{html}");
        foreach (var element in document.Body!.Descendants<IElement>().ToArray())
        {
            if (element.Id is { Length: > 0 } id)
                element.Id = Booklet.Id(slug, id);
            foreach (var name in References)
            {
                if (element.GetAttribute(name) is { } ids)
                    element.SetAttribute(name, string.Join(' ', ids.Split(' ').Select(each => Booklet.Id(slug, each))));
            }

            if (element.GetAttribute("href") is { } address)
                element.SetAttribute("href", Inside(address, slug, slugs));
            if (element.LocalName == "h3")
                GoDown(element);
        }

        return document.Body!.InnerHtml;
    }

    private static string Inside(string address, string slug, IReadOnlyDictionary<string, string> slugs)
    {
        // What the chapters rest on stands once, at the end.
        if (address == "#" + Addresses.SourcesAnchor)
            return address;

        var parts = address.Split('#', 2);
        var target = parts[0].Length == 0 ? slug : slugs.GetValueOrDefault(parts[0]);
        if (target is null)
            return address;
        return parts.Length == 1 ? $"#{Booklet.ChapterId(target)}" : $"#{Booklet.Id(target, parts[1])}";
    }

    private static void GoDown(IElement heading)
    {
        var lower = heading.Owner!.CreateElement("h4");
        foreach (var attribute in heading.Attributes)
            lower.SetAttribute(attribute.Name, attribute.Value);
        lower.Append([.. heading.ChildNodes]);
        heading.Replace(lower);
    }
}

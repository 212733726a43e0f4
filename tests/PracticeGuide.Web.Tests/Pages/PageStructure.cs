using AngleSharp.Dom;
using PracticeGuide.Web.Tests.Browsing;

namespace PracticeGuide.Web.Tests.Pages;

/// <summary>How a page must be built for everyone to find their way in it, whatever it shows.</summary>
public static class PageStructure
{
    public static void AssertSound(SitePage page)
    {
        Assert.Single(page.All("h1"));
        Assert.Single(page.All("main"));
        Assert.Empty(page.All("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(SkippedHeadings(page));
        Assert.Empty(page.All("img:not([alt]), [role=img]:not([aria-label]):not([aria-labelledby]), [role=img][aria-label='']").Select(element => element.OuterHtml));
        Assert.Empty(page.All("svg:not([role=img]):not([aria-hidden=true]):not([role=group][aria-labelledby])").Select(element => element.OuterHtml));
        Assert.Empty(page.All("a, button").Where(IsNameless).Select(element => element.OuterHtml));
        Assert.Empty(DanglingReferences(page));
        Assert.Empty(page.All("main input:not([type=hidden]), main textarea, main select").Where(field => !IsLabelled(page, field)).Select(field => field.OuterHtml));
        Assert.Empty(page.All("script:not([src]), style, [style], [onclick], [onload]").Select(element => element.OuterHtml));
    }

    /// <summary>Headings that stand more than one level below the one before; a page may begin with the heading of its side list.</summary>
    private static IEnumerable<string> SkippedHeadings(SitePage page)
    {
        var level = 1;
        foreach (var heading in page.All("h1, h2, h3, h4, h5, h6"))
        {
            var own = heading.LocalName[1] - '0';
            if (own > level + 1)
                yield return heading.OuterHtml;
            level = own;
        }
    }

    private static IEnumerable<string> DanglingReferences(SitePage page) =>
        from attribute in (string[])["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"]
        from element in page.All($"[{attribute}]")
        from id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where page.Document.GetElementById(id) is null
        select $"{attribute}={id}";

    private static bool IsNameless(IElement element) =>
        Reading.TextOf(element).Length == 0 && string.IsNullOrEmpty(element.GetAttribute("aria-label"))
        && element.QuerySelector("[role=img][aria-label]") is null;

    private static bool IsLabelled(SitePage page, IElement field) =>
        field.HasAttribute("aria-label") || field.HasAttribute("aria-labelledby") || field.Closest("label") is not null
        || (field.Id is { Length: > 0 } id && page.All($"label[for='{id}']").Any());
}

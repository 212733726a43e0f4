using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Guide;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Printing;

/// <summary>Everything a role reads, as one document for paper.</summary>
public sealed partial class BookletTests(SiteFixture site) : BrowserTest(site)
{
    /// <summary>The links inside the booklet that lead to no place, and those of its contents that lead under another title.</summary>
    private const string Lost = """
        () => [...document.querySelectorAll("main a")].filter(link => link.getAttribute("href").startsWith("#")).filter(link => {
          const place = document.getElementById(link.getAttribute("href").slice(1));
          return !place || (link.closest(".booklet-contents") && place.querySelector("h2, h3").textContent !== link.textContent);
        }).map(link => link.outerHTML).join("\n")
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_contents_lead_to_every_chapter_and_its_passages(string language)
    {
        var visitor = await ArriveAsync(language);
        var booklet = new BookletPage(visitor);
        await booklet.OpenAsync(Role);
        await Expect(booklet.Contents).ToHaveTextAsync([.. Role.Pages.Select(page => page.Text[visitor.Language].Title)]);

        Assert.Equal("", await visitor.Page.EvaluateAsync<string>(Lost));

        foreach (var chapter in new[] { booklet.Contents.First, booklet.Contents.Last })
        {
            await chapter.ClickAsync();

            await Expect(visitor.Page.Locator(".chapter:target > h2")).ToBeInViewportAsync();
            await Expect(visitor.Page.Locator(".chapter:target > h2")).ToHaveTextAsync(await chapter.InnerTextAsync());
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task On_paper_the_booklet_shows_every_chapter_every_drawing_and_its_words(string language)
    {
        var visitor = await ArriveAsync(language);
        var booklet = new BookletPage(visitor);
        await booklet.OpenAsync(Role);
        await Expect(visitor.Page.Locator("[data-print]")).ToBeVisibleAsync();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator("[data-print]")).ToBeHiddenAsync();
        await Expect(new Frame(visitor).Header).ToBeHiddenAsync();
        await Expect(new Frame(visitor).Footer).ToBeHiddenAsync();
        foreach (var shown in new[] { ".chapter", ".booklet-contents a", ".drawing svg", ".drawing details li", ".term-popover" })
            Assert.Equal("", await UnseenAsync(visitor, shown));
        await ExpectSheetsAsync(visitor, Role.Pages.Length + 2);
    }

    private Audience Role => Site.Library.Audiences.Single(audience => audience.Id == "administrators");

    /// <summary>Those of the elements, of which there is at least one, that paper would not show.</summary>
    private static Task<string> UnseenAsync(Visitor visitor, string selector) => visitor.Page.EvaluateAsync<string>("""
        selector => {
          const all = [...document.querySelectorAll(selector)];
          return all.length === 0 ? `no ${selector}`
            : all.filter(element => !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || element.getClientRects().length === 0)
              .map(element => element.outerHTML.slice(0, 200)).join("\n");
        }
        """, selector);

    /// <summary>The cover, the contents and each chapter begin a sheet of their own.</summary>
    private static async Task ExpectSheetsAsync(Visitor visitor, int atLeast)
    {
        var paper = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = "Letter" }));

        Assert.InRange(Sheet().Count(paper), atLeast, atLeast * 10);
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sheet();
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Reading;

/// <summary>Drawings as a browser draws them, on the page that shows each.</summary>
public sealed class DrawingTests(SiteFixture site) : BrowserTest(site)
{
    /// <summary>The words that reach beyond the outline that they are drawn on, or else beyond the drawing; in its units.</summary>
    private const string Overflowing = """
        svg => [...svg.querySelectorAll("text")].map(text => {
          const outline = text.parentElement.querySelector("path");
          const words = text.getBBox();
          const box = outline && text.parentElement.localName === "a" ? outline.getBBox() : svg.viewBox.baseVal;
          const outside = Math.max(box.x - words.x, box.y - words.y, words.x + words.width - box.x - box.width, words.y + words.height - box.y - box.height);
          return outside > 0 ? `“${text.textContent}” stands ${outside.toFixed(1)} outside` : "";
        }).filter(report => report)
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Words_stay_where_they_are_drawn(string language)
    {
        var visitor = await ArriveAsync(language, Device.Phone);
        var pages = PagesWithDrawings(visitor.Language);
        Assert.NotEmpty(pages);

        foreach (var page in pages)
        {
            await visitor.OpenAsync(page.Address);

            foreach (var drawing in await visitor.Page.Locator(".drawing svg").AllAsync())
                Assert.Empty(await drawing.EvaluateAsync<string[]>(Overflowing));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_piece_can_be_reached_seen_and_followed_by_keyboard(string language)
    {
        var visitor = await ArriveAsync(language);
        await visitor.OpenAsync(PagesWithDrawings(visitor.Language)[0].Address);
        var pieces = visitor.Page.Locator(".drawing svg a");
        var before = await WidthAsync(pieces.Nth(1));

        await pieces.First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");

        await Expect(pieces.Nth(1)).ToBeFocusedAsync();
        Assert.NotEqual(before, await WidthAsync(pieces.Nth(1)));
        var address = await pieces.Nth(1).GetAttributeAsync("href");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync(url => url.EndsWith(address!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_drawing_is_a_named_group_of_links()
    {
        var visitor = await ArriveAsync(Language.French);
        await visitor.OpenAsync(PagesWithDrawings(visitor.Language)[0].Address);
        var name = await visitor.Page.Locator(".drawing figcaption strong").First.TextContentAsync();

        var group = visitor.Page.GetByRole(AriaRole.Group, new() { Name = name, Exact = true }).First;

        await Expect(group.GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task On_paper_a_drawing_is_followed_by_its_words(string language)
    {
        var visitor = await ArriveAsync(language);
        await visitor.OpenAsync(PagesWithDrawings(visitor.Language)[0].Address);
        var words = visitor.Page.Locator(".drawing details li").First;
        await Expect(words).ToBeHiddenAsync();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(words).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".drawing summary").First).ToBeHiddenAsync();
    }

    private static Task<string> WidthAsync(ILocator piece) => piece.Locator("path").First.EvaluateAsync<string>("path => getComputedStyle(path).strokeWidth");

    private PageText[] PagesWithDrawings(Language language) =>
    [
        .. Site.Library.Pages.Select(page => page.Text[language])
            .Where(text => text.Sections.Select(section => section.Html).Append(text.IntroductionHtml)
                .Any(html => html.Contains("<figure class=\"drawing", StringComparison.Ordinal))),
    ];
}

using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>
/// Pages fit the narrowest window and the page zoomed to 200 % without scrolling sideways (WCAG 1.4.10, 1.4.4), and what is touched is
/// large enough (WCAG 2.5.8, and 44 pixels for what matters most).
/// </summary>
public sealed class ReflowTests(SiteFixture site) : BrowserTest(site)
{
    /// <summary>The elements that reach beyond the window, when the page scrolls sideways.</summary>
    private const string Overflowing = """
        () => document.scrollingElement.scrollWidth <= innerWidth ? [] :
          [`page ${document.scrollingElement.scrollWidth} wide in ${innerWidth}`, ...[...document.body.querySelectorAll("*")]
            .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
            .map(element => `${element.tagName} ${element.className} ${Math.round(element.getBoundingClientRect().right)}`)]
        """;

    /// <summary>
    /// Everything that can be touched and is too small. A link in the middle of a sentence may be as high as its line; a link whose area is
    /// stretched over a card, and a radio button in its label, count as large as these.
    /// </summary>
    private const string TooSmall = """
        () => {
          const main = ".button, .choice, .site-nav a, .language-link, .brand, .step-list a, summary, textarea, input:not([type=radio])";
          const inSentence = element => getComputedStyle(element).display === "inline"
            && [...element.parentElement.childNodes].some(node => node !== element && node.textContent.replace(/[\s·›:]/g, "") !== "");
          const area = element => {
            const label = element.matches("[type=radio]") ? element.closest("label") : null;
            const stretched = getComputedStyle(element, "::after").position === "absolute" ? element.offsetParent : null;
            const { width, height } = (label ?? stretched ?? element).getBoundingClientRect();
            return { width, height };
          };
          return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, summary, label.choice")]
            .filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !element.closest(".visually-hidden"))
            .filter(element => !inSentence(element))
            .map(element => ({ element, least: element.matches(main) ? 44 : 24, ...area(element) }))
            .filter(({ least, width, height }) => height < least - 0.01 || width < 24)
            .map(({ element, least, width, height }) =>
              `${element.tagName} ${element.className} “${(element.textContent || element.name).trim().slice(0, 40)}” is ${width.toFixed(1)} × ${height.toFixed(1)}, least ${least}`);
        }
        """;

    protected override bool Traced => false;

    [Theory]
    [MemberData(nameof(PageStates.All), MemberType = typeof(PageStates))]
    public async Task Nothing_scrolls_sideways_and_everything_touched_is_large_enough(string state, string language)
    {
        var visitor = await ArriveAsync(language, Device.Narrowest);
        await PageStates.ReachAsync(visitor, state);

        Assert.Equal("", await LookAsync(visitor, Overflowing));
        Assert.Equal("", await LookAsync(visitor, TooSmall));

        await visitor.Page.SetViewportSizeAsync(Device.Zoomed.Width, Device.Zoomed.Height);
        Assert.Equal("", await LookAsync(visitor, Overflowing));
        await visitor.Page.SetViewportSizeAsync(Device.Desktop.Width, Device.Desktop.Height);
        Assert.Equal("", await LookAsync(visitor, Overflowing));
        Assert.Equal("", await LookAsync(visitor, TooSmall));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Every_published_page_fits_the_narrowest_window(string language)
    {
        var visitor = await ArriveAsync(language, Device.Narrowest);

        foreach (var (address, _) in SiteAddresses.Published(Site.Library))
        {
            await visitor.OpenAsync(address[visitor.Language]);
            await Expect(visitor.Heading).ToBeVisibleAsync();

            Assert.Equal("", await LookAsync(visitor, Overflowing));
        }
    }

    /// <summary>What the script found, a line for each; empty when all is well.</summary>
    private static async Task<string> LookAsync(Visitor visitor, string script) =>
        string.Join('\n', await visitor.Page.EvaluateAsync<string[]>(script));
}

using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>Every page in every state, in both languages: axe reports nothing, nothing scrolls sideways, and everything is large enough to touch.</summary>
public sealed class EveryPageTests(SiteFixture site) : BrowserTest(site)
{
    protected override bool Traced => false;

    [Theory]
    [MemberData(nameof(PageStates.All), MemberType = typeof(PageStates))]
    public async Task A_page_in_its_state_is_open_to_everybody(string state, string language)
    {
        var visitor = await ArriveAsync(language, Device.Narrowest);
        await PageStates.ReachAsync(visitor, state);

        var narrowest = await Layout.OverflowAsync(visitor.Page) + await Layout.SmallAsync(visitor.Page);
        await visitor.Page.SetViewportSizeAsync(Device.Zoomed.Width, Device.Zoomed.Height);
        var zoomed = await Layout.OverflowAsync(visitor.Page);
        await visitor.Page.SetViewportSizeAsync(Device.Desktop.Width, Device.Desktop.Height);
        var desktop = await Layout.OverflowAsync(visitor.Page) + await Layout.SmallAsync(visitor.Page);
        var axe = await Axe.LookAsync(visitor.Page);

        ExpectNothing(narrowest, zoomed, desktop, axe);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Every_published_page_fits_the_narrowest_window_and_leaves_axe_nothing_to_report(string language)
    {
        var visitor = await ArriveAsync(language, Device.Narrowest);

        foreach (var address in SiteAddresses.Published(Site.Library).Select(page => page.Address))
        {
            await visitor.OpenAsync(address[visitor.Language]);
            await Expect(visitor.Heading).ToBeVisibleAsync();

            ExpectNothing(await Layout.OverflowAsync(visitor.Page), await Axe.LookAsync(visitor.Page));
        }
    }

    [Fact]
    public async Task A_page_with_mistakes_is_reported()
    {
        var visitor = await ArriveAsync(Language.English, Device.Narrowest);
        await visitor.Page.SetContentAsync("""
            <!DOCTYPE html><meta name="viewport" content="width=device-width"><h1>A</h1><h3>B</h3>
            <p style="color: #888; background: #fff">Pale</p><p style="color: #666; background: #fff">Less pale</p>
            <img src="data:,"><input style="height: 30px"><button style="height: 20px">C</button><div style="width: 400px">Wide</div>
            """);

        var overflow = await Layout.OverflowAsync(visitor.Page);
        var small = await Layout.SmallAsync(visitor.Page);
        var axe = await Axe.LookAsync(visitor.Page);

        Assert.Contains("DIV", overflow, StringComparison.Ordinal);
        Assert.Contains("INPUT", small, StringComparison.Ordinal);
        Assert.Contains("BUTTON", small, StringComparison.Ordinal);
        foreach (var rule in new[] { "color-contrast:", "color-contrast-enhanced:", "image-alt:", "label:", "heading-order:", "html-has-lang:", "landmark-one-main:" })
            Assert.Contains(rule, axe, StringComparison.Ordinal);
    }

    private static void ExpectNothing(params IEnumerable<string> reports)
    {
        var report = string.Join('\n', reports.Where(report => report.Length > 0));
        Assert.True(report.Length == 0, report);
    }
}

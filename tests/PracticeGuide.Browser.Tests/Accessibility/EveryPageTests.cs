using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>Every published page as it is first met, in both languages: axe reports nothing, and nothing scrolls sideways.</summary>
public sealed class EveryPageTests(SiteFixture site) : BrowserTest(site)
{
    /// <summary>How many pages are open at once: one is fetched and drawn while another is looked at.</summary>
    private const int AtOnce = 3;

    protected override bool Traced => false;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Every_published_page_fits_the_narrowest_window_and_leaves_axe_nothing_to_report(string language)
    {
        var visitors = new List<Visitor>();
        for (var i = 0; i < AtOnce; i++)
        {
            visitors.Add(await ArriveAsync(language, Device.Narrowest));
            await Axe.BringAsync(visitors[i].Context);
        }

        var addresses = SiteAddresses.Published(Site.Library).Select(page => page.Address[visitors[0].Language]).ToArray();
        var reports = await Task.WhenAll(visitors.Select((visitor, turn) => LookAsync(visitor, addresses.Where((_, i) => i % AtOnce == turn))));

        var report = string.Concat(reports);
        Assert.True(report.Length == 0, report);
    }

    [Fact]
    public async Task A_page_with_mistakes_is_reported()
    {
        var visitor = await ArriveAsync(Language.English, Device.Narrowest);
        await Axe.BringAsync(visitor.Context);
        await visitor.OpenAsync("about:blank");
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
        foreach (var rule in new[] { "image-alt:", "label:", "heading-order:", "html-has-lang:", "landmark-one-main:" })
            Assert.Contains(rule, axe, StringComparison.Ordinal);
        foreach (var pale in new[] { "light color-contrast: <p style=\"color: #888", "light color-contrast-enhanced: <p style=\"color: #666", "dark color-contrast: <p style=\"color: #888", "dark color-contrast-enhanced: <p style=\"color: #666" })
            Assert.Contains(pale, axe, StringComparison.Ordinal);
    }

    private static async Task<string> LookAsync(Visitor visitor, IEnumerable<string> addresses)
    {
        var report = "";
        foreach (var address in addresses)
        {
            await visitor.OpenAsync(address);
            await Expect(visitor.Heading).ToBeVisibleAsync();

            var found = await Layout.OverflowAsync(visitor.Page) + await Axe.LookAsync(visitor.Page);
            report += found.Length == 0 ? "" : $"{address}\n{found}\n";
        }

        return report;
    }
}

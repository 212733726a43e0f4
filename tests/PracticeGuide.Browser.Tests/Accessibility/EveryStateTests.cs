using PracticeGuide.Browser.Tests.Hosting;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>Every kind of page in every state, in both languages: axe reports nothing, nothing scrolls sideways, and everything is large enough to touch.</summary>
public abstract class EveryStateTests(SiteFixture site) : BrowserTest(site)
{
    protected override bool Traced => false;

    protected async Task ExpectOpenToEverybodyAsync(string state, string language)
    {
        var visitor = await ArriveAsync(language, Device.Narrowest with { KeepsPages = PageStates.KeepsPages(state) });
        await Axe.BringAsync(visitor.Context);
        await PageStates.ReachAsync(visitor, state);

        var narrowest = await Layout.OverflowAsync(visitor.Page) + await Layout.SmallAsync(visitor.Page);
        await visitor.Page.SetViewportSizeAsync(Device.Zoomed.Width, Device.Zoomed.Height);
        var zoomed = await Layout.OverflowAsync(visitor.Page);
        await visitor.Page.SetViewportSizeAsync(Device.Desktop.Width, Device.Desktop.Height);
        var desktop = await Layout.OverflowAsync(visitor.Page) + await Layout.SmallAsync(visitor.Page);
        var axe = await Axe.LookAsync(visitor.Page);

        var report = string.Join('\n', new[] { narrowest, zoomed, desktop, axe }.Where(report => report.Length > 0));
        Assert.True(report.Length == 0, report);
    }
}

/// <summary>In English.</summary>
public sealed class EveryEnglishStateTests(SiteFixture site) : EveryStateTests(site)
{
    [Theory]
    [MemberData(nameof(PageStates.All), MemberType = typeof(PageStates))]
    public Task A_page_in_its_state_is_open_to_everybody(string state) => ExpectOpenToEverybodyAsync(state, "en");
}

/// <summary>In French, beside the English.</summary>
public sealed class EveryFrenchStateTests(SiteFixture site) : EveryStateTests(site)
{
    [Theory]
    [MemberData(nameof(PageStates.All), MemberType = typeof(PageStates))]
    public Task A_page_in_its_state_is_open_to_everybody(string state) => ExpectOpenToEverybodyAsync(state, "fr");
}

using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>axe finds nothing to say about any page in any state, in either language, light or dark.</summary>
public sealed class AxeTests(SiteFixture site) : BrowserTest(site)
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"),
        Rules = new() { ["color-contrast-enhanced"] = new() { Enabled = true }, ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>What depends on colours, and so has to be looked at again in the dark.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "color-contrast-enhanced", "link-in-text-block") };

    protected override bool Traced => false;

    [Theory]
    [MemberData(nameof(PageStates.All), MemberType = typeof(PageStates))]
    public async Task Axe_reports_nothing_in_light_and_dark(string state, string language)
    {
        var visitor = await ArriveAsync(language);
        await PageStates.ReachAsync(visitor, state);

        var light = await LookAsync(visitor, Everything);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await LookAsync(visitor, Colours);

        Assert.Equal("", string.Join('\n', light.Concat(dark)));
    }

    private static async Task<ImmutableArray<string>> LookAsync(Visitor visitor, AxeRunOptions options)
    {
        var result = await visitor.Page.Locator("html").RunAxeLegacy(options);
        Assert.NotEmpty(result.Passes);
        return [.. from violation in result.Violations from node in violation.Nodes select $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"];
    }
}

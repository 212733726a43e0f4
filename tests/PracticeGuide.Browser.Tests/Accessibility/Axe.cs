using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>What axe has to say about a page: WCAG 2.2 A and AA, its best practices, and the stricter contrast of AAA.</summary>
/// <remarks>
/// The script is taken from the package and run in the page itself: the package's own way loads it again for each look and opens another
/// page to sum up, which is meant for frames (the site has none) and takes several times as long. The stricter rule on contrast
/// reports only what the other lets pass, so that both are needed.
/// </remarks>
internal static class Axe
{
    private const string Everything = """
        { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
          rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } } }
        """;

    /// <summary>What depends on colours, and so has to be looked at again in the dark.</summary>
    private const string Colours = """
        { resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] } }
        """;

    /// <summary>Wrapped, so that a page on the way to the one that is looked at does not run it.</summary>
    private static readonly string Script = $"window.bringAxe = () => {{ {new BundledAxeScriptProvider().GetScript()} }};";

    /// <summary>Brings the script to every page that is opened from now on: sent once, and not with each page.</summary>
    public static Task BringAsync(IBrowserContext context) => context.AddInitScriptAsync(Script);

    /// <summary>
    /// A line for each element it reports, in light and then in dark; empty when it has nothing to say. The page was opened after the script
    /// was brought.
    /// </summary>
    public static async Task<string> LookAsync(IPage page)
    {
        await page.EvaluateAsync("() => bringAxe()");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var light = await LookAsync(page, Everything);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await LookAsync(page, Colours);
        return string.Join('\n', light.Select(line => $"light {line}").Concat(dark.Select(line => $"dark {line}")));
    }

    private static Task<string[]> LookAsync(IPage page, string options) => page.EvaluateAsync<string[]>($$"""
        async () => (await axe.run(document, {{options}})).violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(check => check.message).join(" ")}`))
        """);
}

using System.Collections.Concurrent;
using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages;

/// <summary>Follows every link of the site from its home pages on, as a robot would.</summary>
public sealed class LinkTests(Site site)
{
    [Fact]
    public async Task Every_internal_link_leads_to_a_page_and_every_anchor_to_an_element()
    {
        var pages = new ConcurrentDictionary<string, SitePage>(StringComparer.Ordinal);
        var waiting = new Queue<string>(Language.All.Select(Addresses.Home));

        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;
            var page = pages[address] = await site.ReadAsync(address);
            foreach (var link in Links(page).Where(link => link.Path != address && !pages.ContainsKey(link.Path)))
                waiting.Enqueue(link.Path);
        }

        var dangling = from page in pages.Values
                       from link in Links(page)
                       let target = pages[link.Path]
                       where target.Status != HttpStatusCode.OK || (link.Anchor is not null && target.Document.GetElementById(link.Anchor) is null)
                       select $"{page.Address} → {link.Path}#{link.Anchor}";
        Assert.Empty(dangling.Distinct());
        Assert.Empty(Published.Pages.Select(page => page.Address[page.Language]).Except(pages.Keys));
    }

    [Theory, MemberData(nameof(Published.Addresses), MemberType = typeof(Published))]
    public async Task A_link_that_leaves_the_site_is_whole_and_carries_no_tracking(string code, string address)
    {
        _ = Languages.Of(code);

        var page = await site.ReadAsync(address);

        var outside = page.All("a[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.StartsWith('/') && !href.StartsWith('#'));
        Assert.All(outside, href => Assert.True(
            Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "tel" or "mailto", $"“{href}” is no address"));
        Assert.DoesNotContain(outside, href => href.Contains("utm_", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Path, string? Anchor)> Links(SitePage page) =>
        from link in page.All("a[href], form[action]:not([method=post])")
        let href = link.GetAttribute("href") ?? link.GetAttribute("action")!
        where href.StartsWith('/') || href.StartsWith('#')
        let parts = href.Split('#')
        select (parts[0].Length == 0 ? page.Address : parts[0], parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null);
}

using System.IO.Compression;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Publishing;

/// <summary>How much a school's slow connection has to carry: bytes as served to a browser that understands Brotli.</summary>
public sealed partial class WeightTests(Site site)
{
    private const int Kilobyte = 1024;

    public static TheoryData<string> GuidancePages =>
        [.. from page in Published.Library.Pages from language in Language.All select page.Text[language].Address];

    [Theory, MemberData(nameof(GuidancePages))]
    public async Task A_guidance_page_weighs_no_more_than_its_budget(string address)
    {
        var page = await site.ReadAsync(address);

        var html = await ServedAsync(address);
        var styles = await Task.WhenAll(Files(page, "link[rel=stylesheet]").Select(PublishedAsync));
        var scripts = await Task.WhenAll(Files(page, "script[src]").Select(PublishedAsync));
        var requests = 1 + Files(page, "link[rel=stylesheet], link[rel=icon], script[src], img[src], source[src], link[rel=manifest], link[rel=preload]").Count();

        Assert.InRange(html, 1, 14 * Kilobyte);
        Assert.InRange(styles.Sum(), 1, 10 * Kilobyte);
        Assert.InRange(scripts.Sum(), 1, 12 * Kilobyte);
        Assert.InRange(requests, 1, 6);
    }

    [Theory, MemberData(nameof(GuidancePages))]
    public async Task A_guidance_page_asks_nothing_of_anybody_else(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.All(Files(page, "link[rel=stylesheet], link[rel=icon], script, img, iframe, source, video, audio, object, embed"), file => Assert.StartsWith("/", file, StringComparison.Ordinal));
        Assert.Empty(page.All("iframe, object, embed, link[rel=preconnect], link[rel=dns-prefetch]"));
    }

    /// <summary>
    /// Of each page, not of all files together: a page loads the style of the site and at most one of its own. The box of any page brings that of
    /// the search once it is used.
    /// </summary>
    [Fact]
    public void The_styles_of_a_page_stay_readable_in_one_sitting()
    {
        var styles = Directory.GetFiles(RepositoryRoot.Combine("wwwroot", "css"), "*.css", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileName(file)!, file => new FileInfo(file).Length, StringComparer.Ordinal);

        Assert.Equal(["booklet.css", "device.css", "doors.css", "filling.css", "glossary.css", "paper.css", "results.css", "search.css", "site.css", "tool.css", "worksheets.css"], styles.Keys.Order(StringComparer.Ordinal));
        Assert.All(styles.Keys.Except(["site.css"], StringComparer.Ordinal), ofPage => Assert.InRange(styles["site.css"] + styles[ofPage], 1, 40 * Kilobyte));
    }

    [Fact]
    public void No_file_refers_to_another_site()
    {
        var files = Directory.GetFiles(RepositoryRoot.Combine("wwwroot"), "*", SearchOption.AllDirectories);

        // The namespace of SVG is a name, not an address that is asked for.
        Assert.All(files, file => Assert.DoesNotMatch(OtherSite(), File.ReadAllText(file).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Files(SitePage page, string selector) =>
        page.All(selector).Select(file => file.GetAttribute("href") ?? file.GetAttribute("src") ?? file.OuterHtml);

    private async Task<int> ServedAsync(string address)
    {
        using var response = await site.NewClient().ExchangeAsync(address, ("Accept-Encoding", "br, gzip"));
        return (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }

    /// <summary>Styles and scripts are compressed when the site is published, and only wrapped before; so they are compressed here as publishing does.</summary>
    private async Task<int> PublishedAsync(string address)
    {
        using var response = await site.NewClient().ExchangeAsync(address);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var compressed = new MemoryStream();
        await using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            await brotli.WriteAsync(body, TestContext.Current.CancellationToken);
        return (int)compressed.Length;
    }

    [GeneratedRegex(@"https?://|url\(\s*[""']?//|from\s+[""']//", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherSite();
}

using System.Globalization;
using System.Net;
using System.Xml.Linq;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Links;

/// <summary>What robots and operators read.</summary>
public sealed class RobotAddressTests(Site site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task The_sitemap_lists_every_published_page_once_with_its_languages()
    {
        var urls = await ReadSitemapAsync();

        var expected = Published.Pages.Select(page => $"http://localhost{page.Address[page.Language]}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, urls.Select(url => url.Element(Sitemap + "loc")!.Value).Order(StringComparer.Ordinal));
        Assert.All(urls, url => Assert.Equal(
            Language.All.Select(language => language.Culture.Name),
            url.Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value)));
    }

    [Fact]
    public async Task The_sitemap_says_when_each_guidance_page_was_reviewed()
    {
        var urls = await ReadSitemapAsync();

        var page = site.Library.Pages[0];
        var entry = urls.Single(url => url.Element(Sitemap + "loc")!.Value == $"http://localhost{page.Text[Language.French].Address}");
        Assert.Equal(page.Reviewed, DateOnly.Parse(entry.Element(Sitemap + "lastmod")!.Value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Robots_are_welcome_and_shown_the_sitemap()
    {
        var robots = await site.NewClient("guide.example").GetAsync("/robots.txt");

        Assert.Equal(HttpStatusCode.OK, robots.Status);
        Assert.Equal("text/plain", robots.ContentType);
        Assert.Equal(["User-agent: *", "Allow: /", "Sitemap: http://guide.example/sitemap.xml"], robots.Body.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_running_site_says_that_it_is_well(string address)
    {
        var health = await site.NewClient().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, health.Status);
        Assert.Equal("Healthy", health.Body);
    }

    private async Task<IReadOnlyList<XElement>> ReadSitemapAsync()
    {
        var page = await site.NewClient().GetAsync("/sitemap.xml");

        Assert.Equal("application/xml", page.ContentType);
        return [.. XDocument.Parse(page.Body).Root!.Elements(Sitemap + "url")];
    }
}

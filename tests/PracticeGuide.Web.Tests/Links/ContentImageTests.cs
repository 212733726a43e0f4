using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages;

namespace PracticeGuide.Web.Tests.Links;

/// <summary>The images of pages as browsers fetch them.</summary>
public sealed class ContentImageTests(ContentImageTests.Illustrated illustrated) : IClassFixture<ContentImageTests.Illustrated>
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    private Site Site => illustrated.Site;

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Every_image_of_a_page_is_there_and_has_words(string code)
    {
        Assert.True(Site.Library.TryGetPage("partners/example", out var guide));

        var page = await Site.ReadAsync(guide.Text[Languages.Of(code)].Address);

        PageStructure.AssertSound(page);
        Assert.Equal(["A photo", "A drawing"], page.All(".prose img").Select(image => image.GetAttribute("alt")));
        foreach (var image in page.All(".prose img"))
            Assert.Equal(HttpStatusCode.OK, (await Site.NewClient().GetAsync(image.GetAttribute("src")!)).Status);
    }

    [Fact]
    public async Task An_image_is_sent_as_what_it_is_and_kept_for_good()
    {
        using var answer = await Site.NewClient().ExchangeAsync(AddressOf("image/jpeg"));

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(new byte[] { 0xFF, 0xD8, 0xFF }, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Empty(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []);
    }

    [Fact]
    public async Task A_drawing_opened_by_itself_may_run_nothing_and_fetch_nothing()
    {
        using var answer = await Site.NewClient().ExchangeAsync(AddressOf("image/svg+xml"));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Drawing, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("sandbox", policy);
        Assert.Contains("default-src 'none'", policy);
        Assert.DoesNotContain(policy, directive => directive.StartsWith("script-src", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_has_an_image_is_told_so()
    {
        var client = Site.NewClient();
        using var first = await client.ExchangeAsync(AddressOf("image/jpeg"));

        using var second = await client.ExchangeAsync(AddressOf("image/jpeg"), ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Its_head_can_be_asked_for_alone()
    {
        using var answer = await Site.NewClient().ExchangeAsync(new HttpRequestMessage(HttpMethod.Head, AddressOf("image/jpeg")));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(3, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/content-images/0000000000000000/photo.jpg")]
    [InlineData("/content-images/photo.jpg")]
    [InlineData("/content-images/../site.yml")]
    [InlineData("/content-images/0000000000000000/..%2f..%2fsite.yml")]
    [InlineData("/content-images/")]
    public async Task What_no_page_shows_is_not_there(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Site.NewClient().GetAsync(address)).Status);

    [Fact]
    public async Task An_image_that_no_page_shows_is_not_there()
    {
        Assert.Equal(2, Site.Library.Images.Length);

        Assert.Equal(HttpStatusCode.NotFound, (await Site.NewClient().GetAsync(AddressOf("image/jpeg").Replace("photo", "unused", StringComparison.Ordinal))).Status);
    }

    private string AddressOf(string type) => Site.Library.Images.Single(image => image.ContentType == type).Address;

    /// <summary>A site with a page that shows images.</summary>
    public sealed class Illustrated : IAsyncDisposable
    {
        private readonly ContentFolder _content = new ContentFolder()
            .WriteBytes("guide/partners/photo.jpg", [0xFF, 0xD8, 0xFF])
            .WriteBytes("guide/partners/unused.jpg", [0xFF, 0xD8, 0xFF])
            .Write("guide/partners/drawing.svg", Drawing)
            .WriteBody("![A photo](photo.jpg)\n\n## A {#a}\n\n![A drawing](drawing.svg)\n");

        public Illustrated() => Site = Site.With(new() { ContentPath = _content.Path });

        public Site Site { get; }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            _content.Dispose();
        }
    }
}

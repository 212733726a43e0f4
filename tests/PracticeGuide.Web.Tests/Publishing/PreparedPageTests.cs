using System.IO.Compression;
using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Publishing;

/// <summary>Pages that are the same for everybody are kept ready, and carry nothing of anybody.</summary>
public sealed class PreparedPageTests(Site site)
{
    private string Address => site.Library.Pages[0].Text[Language.English].Address;

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_guest_and_a_person_with_a_worksheet_get_the_same_bytes(string code)
    {
        var language = Languages.Of(code);
        var address = site.Library.Pages[0].Text[language].Address;
        var worksheet = await site.StartWorksheetAsync(language);

        var stranger = await (await site.NewClient().ExchangeAsync(address)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var person = await (await worksheet.Client.ExchangeAsync(address)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(stranger);
        Assert.Equal(stranger, person);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("gzip, deflate, br, zstd")]
    [InlineData("GZIP")]
    [InlineData("*")]
    [InlineData("br;q=0, gzip")]
    [InlineData("gzip;q=0.5, br;q=0")]
    [InlineData("identity")]
    [InlineData("brotli")]
    [InlineData(null)]
    public async Task Each_browser_gets_an_encoding_it_asked_for_and_the_same_page(string? accepted)
    {
        var plain = await site.NewClient().GetAsync(Address);

        // Twice: as it is made, and as it is kept.
        for (var i = 0; i < 2; i++)
        {
            using var response = await site.NewClient().ExchangeAsync(Address, accepted is null ? [] : [("Accept-Encoding", accepted)]);
            var encoding = response.Content.Headers.ContentEncoding.SingleOrDefault();

            Assert.True(IsAccepted(encoding, accepted), $"“{encoding}” was sent to a browser that accepts “{accepted}”");
            Assert.Equal(plain.Body, await DecodeAsync(response, encoding));
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Every_kind_of_page_is_compressed(string encoding)
    {
        var client = site.NewClient();
        string[] addresses = [Addresses.Home(Language.French), Address, Addresses.Tools(Language.French), Addresses.Search(Language.French), "/nowhere"];

        foreach (var address in addresses)
        {
            using var response = await client.ExchangeAsync(address, ("Accept-Encoding", encoding));

            Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
        }
    }

    [Fact]
    public async Task A_question_about_the_head_alone_does_not_empty_the_page_for_the_next()
    {
        const string fresh = "head-first.example";

        using var head = await site.NewClient(fresh).ExchangeAsync(new HttpRequestMessage(HttpMethod.Head, Address));
        var page = await site.NewClient(fresh).GetAsync(Address);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.NotEqual("", page.Heading);
    }

    [Fact]
    public async Task Each_host_sees_its_own_address_in_the_page()
    {
        var one = await site.NewClient("one.example").GetAsync(Address);
        var two = await site.NewClient("two.example").GetAsync(Address);

        Assert.Equal($"http://one.example{Address}", one.HeaderLink("canonical"));
        Assert.Equal($"http://two.example{Address}", two.HeaderLink("canonical"));
    }

    [Fact]
    public async Task The_cookie_that_remembers_a_language_goes_to_one_person_and_is_not_to_be_kept_for_another()
    {
        var french = site.Library.Pages[0].Text[Language.French].Address;

        var reader = await site.NewClient().GetAsync(french, ("Accept-Language", "en-CA"));
        var next = await site.NewClient().GetAsync(french, ("Accept-Language", "fr-CA"));

        Assert.Equal(["language"], reader.CookiesSet);
        Assert.Equal("no-cache, private", reader.Headers.CacheControl!.ToString());
        Assert.Empty(next.CookiesSet);
        Assert.Equal("no-cache", next.Headers.CacheControl!.ToString());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_page_that_is_the_same_for_everybody_may_be_kept_by_a_device_before_it_is_prepared(string code)
    {
        var language = Languages.Of(code);
        var audience = site.Library.Audiences.First(audience => !audience.Pages.IsEmpty);

        // Neither is listed, and so neither is ever prepared.
        foreach (var address in new[] { Addresses.Booklet(language, audience.Slug[language]), Addresses.OnThisDevice(language) })
        {
            var page = await site.NewClient().GetAsync(address);

            Assert.Equal("no-cache, private", page.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task A_page_of_one_person_may_not_be_kept_by_a_device()
    {
        var worksheet = await site.StartWorksheetAsync(Language.French);

        foreach (var address in new[] { Addresses.Home(Language.French), SiteLinks.Worksheets(Language.French), SiteLinks.Worksheet(Language.French, worksheet.Id) })
        {
            using var response = await worksheet.Client.ExchangeAsync(address);

            Assert.True(response.Headers.CacheControl!.NoStore, address);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task A_browser_that_holds_the_page_is_told_so_without_the_page(string encoding)
    {
        await site.PreparedAsync(Address);
        using var first = await site.NewClient().ExchangeAsync(Address, ("Accept-Encoding", encoding));

        using var again = await site.NewClient().ExchangeAsync(Address, ("Accept-Encoding", encoding), ("If-None-Match", $"\"older\", {first.Headers.ETag}"));
        using var other = await site.NewClient().ExchangeAsync(Address, ("Accept-Encoding", encoding), ("If-None-Match", "\"older\""));

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Each_encoding_of_a_page_has_a_tag_of_its_own()
    {
        await site.PreparedAsync(Address);

        var tags = new List<string>();
        foreach (var encoding in (string[])["br", "gzip", "identity"])
        {
            using var response = await site.NewClient().ExchangeAsync(Address, ("Accept-Encoding", encoding));
            tags.Add(response.Headers.ETag!.Tag);
        }

        Assert.Equal(3, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("If-None-Match", "no tag at all")]
    [InlineData("If-None-Match", "\"unended")]
    [InlineData("Accept-Encoding", "gzip;q=often")]
    [InlineData("Accept-Encoding", ";;;,")]
    public async Task A_header_that_makes_no_sense_is_as_good_as_none(string name, string value)
    {
        await site.PreparedAsync(Address);

        using var response = await site.NewClient().ExchangeAsync(Address, (name, value));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_typed_after_a_question_mark_changes_nothing()
    {
        await site.PreparedAsync(Address);

        var plain = await site.NewClient().GetAsync(Address);
        var asked = await site.NewClient().GetAsync(Address + "?from=a-newsletter");

        Assert.Equal(plain.Body, asked.Body);
    }

    private static bool IsAccepted(string? encoding, string? accepted) => encoding switch
    {
        null => true,
        _ when accepted is null => false,
        _ => accepted.Split(',', StringSplitOptions.TrimEntries).Any(offer =>
            (offer == "*" || string.Equals(offer.Split(';')[0], encoding, StringComparison.OrdinalIgnoreCase)) && !offer.EndsWith(";q=0", StringComparison.Ordinal)),
    };

    private static async Task<string> DecodeAsync(HttpResponseMessage response, string? encoding)
    {
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream decoded = encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}

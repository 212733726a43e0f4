using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Links;

public sealed class LanguageCookieTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_cookie_is_given_to_someone_who_reads_the_language_their_browser_asks_for(string code)
    {
        var language = Languages.Of(code);

        var page = await site.NewClient().GetAsync(Addresses.Guidance(language), ("Accept-Language", language.Culture.Name));

        Assert.Empty(page.CookiesSet);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_cookie_is_given_once_to_someone_who_reads_the_other_language(string code)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();

        var first = await client.GetAsync(Addresses.Guidance(language), ("Accept-Language", language.Other.Code));
        var second = await client.GetAsync(Addresses.Tools(language), ("Accept-Language", language.Other.Code));

        Assert.Equal(["language"], first.CookiesSet);
        Assert.Empty(second.CookiesSet);
    }

    [Fact]
    public async Task Going_back_to_the_first_language_changes_the_cookie()
    {
        var client = site.NewClient();
        await client.GetAsync(Addresses.Home(Language.French), ("Accept-Language", "en"));

        var back = await client.GetAsync(Addresses.Home(Language.English), ("Accept-Language", "en"));
        var root = await client.GetAsync("/", ("Accept-Language", "en"));

        Assert.Equal(["language"], back.CookiesSet);
        Assert.Equal(Addresses.Home(Language.English), root.RedirectsTo);
    }

    [Fact]
    public async Task A_cookie_given_to_one_reader_is_not_given_to_the_next()
    {
        const string fresh = "language-cookie.example";
        var address = Addresses.Guidance(Language.English);
        await site.NewClient(fresh).GetAsync(address, ("Accept-Language", "fr"));

        var next = await site.NewClient(fresh).GetAsync(address, ("Accept-Language", "en"));

        Assert.Empty(next.CookiesSet);
    }

    [Fact]
    public async Task Scripts_cannot_read_the_cookie_and_other_sites_do_not_send_it_along()
    {
        var page = await site.NewClient().GetAsync(Addresses.Tools(Language.French), ("Accept-Language", "en"));

        var cookie = Assert.Single(page.Header("Set-Cookie")).Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
    }
}

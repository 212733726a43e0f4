using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Links;

/// <summary>Which language <c>/</c> opens in.</summary>
public sealed class RootAddressTests(Site site)
{
    [Theory]
    [InlineData("fr-FR", "fr")]
    [InlineData("FR-ca", "fr")]
    [InlineData("en-GB", "en")]
    [InlineData("en;q=0.5, fr;q=0.9", "fr")]
    [InlineData("fr;q=0.5, en;q=0.9", "en")]
    [InlineData("de, fr;q=0.3", "fr")]
    [InlineData("fr-CA,fr;q=0.9,en;q=0.8,*;q=0.5", "fr")]
    [InlineData("de", "en")]
    [InlineData("*", "en")]
    [InlineData("fr;q=0", "en")]
    [InlineData("fr;q=0, en;q=0.1", "en")]
    [InlineData("", "en")]
    [InlineData(";;;=,,q=", "en")]
    [InlineData("fr;q=NaN;;", "en")]
    public async Task It_opens_in_the_language_the_browser_asks_for(string acceptLanguage, string expected)
    {
        var root = await site.NewClient().GetAsync("/", ("Accept-Language", acceptLanguage));

        Assert.Equal(HttpStatusCode.Redirect, root.Status);
        Assert.Equal(Addresses.Home(Languages.Of(expected)), root.RedirectsTo);
    }

    [Fact]
    public async Task It_opens_in_English_when_the_browser_asks_for_nothing()
    {
        var root = await site.NewClient().GetAsync("/");

        Assert.Equal(Addresses.Home(Language.English), root.RedirectsTo);
    }

    [Fact]
    public async Task It_tells_caches_what_the_choice_depends_on()
    {
        var root = await site.NewClient().GetAsync("/");

        var vary = root.Header("Vary").SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)).ToArray();
        Assert.Contains("Cookie", vary);
        Assert.Contains("Accept-Language", vary);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_language_chosen_once_wins_over_what_the_browser_asks_for(string code)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();
        await client.GetAsync(Addresses.Guidance(language), ("Accept-Language", language.Other.Code));

        var root = await client.GetAsync("/", ("Accept-Language", language.Other.Code));

        Assert.Equal(Addresses.Home(language), root.RedirectsTo);
    }

    [Fact]
    public async Task A_language_cookie_with_nonsense_in_it_counts_for_nothing()
    {
        var root = await site.NewClient().GetAsync("/", ("Cookie", "language=<script>"), ("Accept-Language", "fr"));

        Assert.Equal(Addresses.Home(Language.French), root.RedirectsTo);
    }

    [Fact]
    public async Task The_English_word_for_search_leads_to_the_French_page_with_the_same_question()
    {
        var old = await site.NewClient().GetAsync("/fr/search?q=aide%20aux%20devoirs&x=1");
        var page = await site.NewClient().GetAsync(old.RedirectsTo!);

        Assert.Equal(HttpStatusCode.MovedPermanently, old.Status);
        Assert.Equal(Addresses.Search(Language.French), page.Address.Split('?')[0]);
        Assert.Equal("aide aux devoirs", page.AttributeOf("main input[name=q]", "value"));
    }
}

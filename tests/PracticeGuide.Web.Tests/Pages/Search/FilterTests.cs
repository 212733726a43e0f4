using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>A search narrowed to a role, a kind or a language.</summary>
public sealed class FilterTests(FakeSearchSite fake)
{
    private const string Partners = "partners";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Each_filter_is_a_list_of_links_with_counts_that_begins_with_all(string code)
    {
        var language = Languages.Of(code);
        Answer("filters", language);

        var page = await fake.AskAsync(code, "filters");

        Assert.Equal(
            [Text(language, "Everyone"), $"{Title("administrators", language)} (3)", $"{Title(Partners, language)} (2)"],
            page.TextsOf("[aria-labelledby=narrow-audience] a"));
        Assert.Equal(
            [Text(language, "Everything"), $"{Text(language, "Guidance")} (4)", $"{Text(language, "Words explained")} (1)"],
            page.TextsOf("[aria-labelledby=narrow-kind] a"));
        Assert.Equal(
            [Text(language, "Both"), $"{Text(language, language == Language.English ? "In English" : "In French")} (5)", $"{Text(language, language == Language.English ? "In French" : "In English")} (7)"],
            page.TextsOf("[aria-labelledby=narrow-language] a"));
        Assert.Equal([Text(language, "Everyone"), Text(language, "Everything"), Text(language, "Both")], page.TextsOf(".narrow a[aria-current=true]"));
        Assert.All(page.All(".narrow a"), link => Assert.StartsWith(Addresses.Search(language) + "?q=filters", link.GetAttribute("href"), StringComparison.Ordinal));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_link_followed_asks_the_engine_for_that_alone_says_so_and_can_be_taken_back(string code)
    {
        var language = Languages.Of(code);
        Answer("follow", language);
        var all = await fake.AskAsync(code, "follow");

        var chosen = await fake.Site.NewClient().GetAsync(Link(all, "narrow-audience", Title(Partners, language)));
        var both = await fake.Site.NewClient().GetAsync(Link(chosen, "narrow-kind", Text(language, "Words explained")));

        Assert.Equal([(null, null), (Partners, null), (Partners, ResultKind.Term)], fake.AskedFor("follow").Where(query => query.Language == language).Select(query => (query.AudienceId, query.Kind)));
        Assert.Equal($"{Title(Partners, language)} (2)", both.TextOf("[aria-labelledby=narrow-audience] a[aria-current=true]"));
        Assert.Equal($"{Text(language, "Words explained")} (1)", both.TextOf("[aria-labelledby=narrow-kind] a[aria-current=true]"));
        Assert.Equal($"{Addresses.Search(language)}?q=follow&kind=term", Link(both, "narrow-audience", Text(language, "Everyone")));
        Assert.Equal($"{Addresses.Search(language)}?q=follow&audience={Partners}", Link(both, "narrow-kind", Text(language, "Everything")));
        Assert.Equal($"{Addresses.Search(language)}?q=follow", both.All(".narrow a").Single(link => Reading.TextOf(link) == Text(language, "Take off the filters")).GetAttribute("href"));
    }

    [Theory]
    [InlineData("en", "", 20, 20)]
    [InlineData("en", "&language=en", 20, 0)]
    [InlineData("en", "&language=fr", 0, 20)]
    [InlineData("fr", "&language=fr", 20, 0)]
    [InlineData("fr", "&language=en&more=60", 0, 60)]
    [InlineData("fr", "&more=40", 40, 40)]
    [InlineData("fr", "&more=4000", 100, 100)]
    [InlineData("fr", "&more=1", 20, 20)]
    public async Task The_languages_and_the_number_asked_for_are_those_that_are_shown(string code, string more, int own, int other)
    {
        var words = $"languages {code}{more}";

        await fake.AskAsync(code, words, more);

        var query = fake.AskedFor(words).First();
        Assert.Equal((Languages.Of(code), own, other), (query.Language, query.Most, query.MostOther));
    }

    [Fact]
    public async Task Looking_in_the_other_language_alone_counts_what_is_there()
    {
        var found = Found.These(Found.Page(fake.Page(0), Language.French));
        fake.Engine.Answer("compté", Language.English, SearchResults.None with { Other = new(Language.French, 1, found.Results) });
        fake.Engine.Answer("compté", Language.French, found with { Kinds = [new(ResultKind.Page, 6), new(ResultKind.Tool, 1)] });

        var page = await fake.AskAsync("en", "compté", "&language=fr");

        Assert.Equal(["Everything", "Guidance (6)", "Tools (1)"], page.TextsOf("[aria-labelledby=narrow-kind] a"));
        Assert.Equal("In French (1)", page.TextOf("[aria-labelledby=narrow-language] a[aria-current=true]"));
    }

    [Fact]
    public async Task A_filter_with_one_value_is_not_shown()
    {
        fake.Engine.Answer("one value", Language.English, Found.These(Found.Page(fake.Page(0), Language.English)) with
        {
            Audiences = [new(Partners, "Partners", 1)], Kinds = [new(ResultKind.Page, 1)],
        });

        var page = await fake.AskAsync("en", "one value");

        Assert.Single(page.All(".results > li"));
        Assert.Empty(page.All(".narrow"));
    }

    [Theory]
    [InlineData("&audience=nobody")]
    [InlineData("&kind=0")]
    [InlineData("&kind=Page")]
    [InlineData("&language=de")]
    [InlineData("&audience=&kind=&language=&more=&as-typed=")]
    public async Task A_value_that_is_none_is_passed_over(string more)
    {
        var words = $"unknown{more}";

        var page = await fake.AskAsync("en", words, more);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(new SearchQuery(words, Language.English) { MostOther = 20 }, fake.AskedFor(words).Single());
        Assert.Equal($"{Addresses.Search(Language.French)}?q={Uri.EscapeDataString(words)}", page.LinkTo("a.language-link"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_form_and_the_language_link_keep_the_filters(string code)
    {
        var language = Languages.Of(code);
        const string Filters = "&audience=partners&kind=page&language=fr";

        var page = await fake.AskAsync(code, "kept", Filters);
        var form = page.Form("main form").With("q", "asked again");
        var again = await fake.Site.NewClient().SubmitAsync(form);

        Assert.Equal($"{Addresses.Search(language.Other)}?q=kept{Filters}", page.LinkTo("a.language-link"));
        Assert.Equal($"{Addresses.Search(language.Other)}?q=asked%20again{Filters}", again.LinkTo("a.language-link"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Filters_that_leave_nothing_can_be_taken_off_one_by_one_or_all(string code)
    {
        var language = Languages.Of(code);
        var search = Addresses.Search(language);

        var page = await fake.AskAsync(code, "emptied", "&audience=partners&kind=tool");

        Assert.Equal(
            [
                (Text(language, "for everyone"), $"{search}?q=emptied&kind=tool"),
                (Text(language, "of every kind"), $"{search}?q=emptied&audience=partners"),
                (Text(language, "without any filter"), $"{search}?q=emptied"),
            ],
            page.All("main .callout ul:first-of-type a").Select(link => (Reading.TextOf(link), link.GetAttribute("href")!)));
        Assert.Equal($"{Title(Partners, language)} (0)", page.TextOf("[aria-labelledby=narrow-audience] a[aria-current=true]"));
        PageStructure.AssertSound(page);
    }

    private string Text(Language language, string english) => fake.Site.Text(language, english);

    private string Title(string audienceId, Language language) => fake.Site.Library.Audience(audienceId).Title[language];

    /// <summary>Where the link that begins with this text leads.</summary>
    private static string Link(SitePage page, string list, string text) =>
        page.All($"[aria-labelledby={list}] a").Single(link => Reading.TextOf(link).StartsWith(text, StringComparison.Ordinal)).GetAttribute("href")!;

    private void Answer(string words, Language language) => fake.Engine.Answer(words, language, Found.These(Found.Page(fake.Page(0), language)) with
    {
        Count = 5,
        Audiences = [new("administrators", "–", 3), new(Partners, "–", 2), new(null, null, 1)],
        Kinds = [new(ResultKind.Page, 4), new(ResultKind.Term, 1)],
        Other = new(language.Other, 7, [Found.Page(fake.Page(1), language.Other)]),
    });
}

using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Search;

public sealed class SearchTests(Site site)
{
    [Theory]
    [InlineData("fr", "aide aux devoirs", "partners/what-organizations-can-offer")]
    [InlineData("fr", "aides au devoir", "partners/what-organizations-can-offer")]
    [InlineData("fr", "réussir le partenariat", "partners/making-it-succeed")]
    [InlineData("fr", "reussir les partenariats", "partners/making-it-succeed")]
    [InlineData("en", "homework", "partners/what-organizations-can-offer")]
    [InlineData("en", "what is a partnership", "partners/what-a-partnership-is")]
    [InlineData("en", "making partnerships succeed", "partners/making-it-succeed")]
    public async Task A_question_finds_the_page_that_answers_it_among_the_first(string code, string words, string pageId)
    {
        var language = Languages.Of(code);
        Assert.True(site.Library.TryGetPage(pageId, out var expected));

        var page = await AskAsync(language, words);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(expected.Text[language].Address, page.All(".results h3 a").Take(3).Select(link => link.GetAttribute("href")!.Split('?')[0]));
    }

    [Fact]
    public async Task A_question_without_accents_finds_what_the_one_with_accents_finds()
    {
        var with = await AskAsync(Language.French, "élèves");
        var without = await AskAsync(Language.French, "eleves");

        Assert.NotEmpty(with.All(".results li"));
        Assert.Equal(with.All(".results a").Select(link => link.GetAttribute("href")), without.All(".results a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("en", "families")]
    [InlineData("fr", "famille")]
    public async Task Each_result_shows_a_passage_and_links_to_the_place_it_stands_at(string code, string words)
    {
        var page = await AskAsync(Languages.Of(code), words);

        Assert.NotEmpty(page.All(".results mark"));
        Assert.All(page.All(".results > li"), result => Assert.NotEmpty(result.QuerySelectorAll(".passage p")));
        foreach (var address in page.All(".results h4 a").Select(link => link.GetAttribute("href")!))
        {
            var parts = address.Split('#');
            var target = await site.ReadAsync(parts[0]);
            Assert.Equal(HttpStatusCode.OK, target.Status);
            Assert.NotNull(target.Document.GetElementById(parts.ElementAtOrDefault(1) ?? "main"));
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_words_stay_in_the_box_and_the_number_of_results_is_said(string code)
    {
        var language = Languages.Of(code);

        var page = await AskAsync(language, "mentor");
        var expected = SearchEngines.Build(site.Library).Search(new("mentor", language)).Count;

        Assert.Equal("mentor", page.AttributeOf("main input[name=q]", "value"));
        Assert.Equal(expected switch
        {
            0 => site.Text(language, "Nothing was found for “{0}”.", "mentor"),
            1 => site.Text(language, "One result for “{0}”", "mentor"),
            _ => site.Text(language, "{0} results for “{1}”", expected, "mentor"),
        }, page.TextOf("main [role=status]"));
        Assert.Single(page.All("meta[name=robots][content=noindex]"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_question_sent_from_the_header_of_any_page_arrives(string code)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();
        var tools = await client.GetAsync(Addresses.Tools(language));

        var page = await client.SubmitAsync(tools.Form(".site-header form").With("q", "partnership"));

        Assert.Equal(Addresses.Search(language), page.Address.Split('?')[0]);
        Assert.Equal("partnership", page.AttributeOf("main input[name=q]", "value"));
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("en", "   ")]
    [InlineData("fr", null)]
    [InlineData("fr", "   ")]
    public async Task An_empty_question_is_asked_for_in_plain_words(string code, string? words)
    {
        var language = Languages.Of(code);

        var page = await AskAsync(language, words);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(site.Text(language, "Write what you are looking for as you would say it. Accents and endings do not matter."), page.TextsOf("main p"));
        Assert.Empty(page.All(".results"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_question_without_answer_helps_on_and_offers_the_other_language_with_the_same_words(string code)
    {
        var language = Languages.Of(code);

        var page = await AskAsync(language, "xyzzy & plugh?");

        Assert.Equal(site.Text(language, "Nothing was found for “{0}”.", "xyzzy & plugh?"), page.TextOf("main [role=status]"));
        Assert.Equal(
            [Addresses.Guidance(language), Addresses.Glossary(language), SiteLinks.Search(language.Other, "xyzzy & plugh?")],
            page.All("main .callout a").Select(link => link.GetAttribute("href")));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_language_link_keeps_the_words(string code)
    {
        var language = Languages.Of(code);
        var page = await AskAsync(language, "école & 100 %");

        var other = await site.ReadAsync(page.LinkTo("a.language-link"));

        Assert.Equal(language.Other.Culture.Name, other.Lang);
        Assert.Equal("école & 100 %", other.AttributeOf("main input[name=q]", "value"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_question_of_ten_thousand_characters_is_cut_and_answered(string code)
    {
        var words = string.Concat(Enumerable.Repeat("partner ", 1250));

        var page = await AskAsync(Languages.Of(code), words);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(SearchQuery.MaximumLength, page.AttributeOf("main input[name=q]", "value")!.Length);
    }

    [Theory]
    [InlineData("en", "<script>alert(1)</script>")]
    [InlineData("fr", "<script>alert(1)</script>")]
    [InlineData("en", "\"><img src=x onerror=alert(1)>")]
    [InlineData("fr", "\"><img src=x onerror=alert(1)>")]
    [InlineData("en", "' OR 1=1 --")]
    [InlineData("en", "\0\u0001\uFFFF")]
    [InlineData("en", "(((((* AND OR \"")]
    public async Task Whatever_is_asked_is_shown_as_text_and_never_becomes_markup(string code, string words)
    {
        var page = await AskAsync(Languages.Of(code), words);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.All("script:not([src]), img, [onerror]"));
        PageStructure.AssertSound(page);
    }

    private Task<SitePage> AskAsync(Language language, string? words) => site.ReadAsync(SiteLinks.Search(language, words));
}

using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>What is found in the language that is not the person's.</summary>
public sealed class OtherLanguageTests(FakeSearchSite fake)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task It_stands_under_a_heading_of_its_own_marked_as_being_in_that_language(string code)
    {
        var language = Languages.Of(code);
        var other = language.Other;
        fake.Engine.Answer("other", language, Found.These(Found.Page(fake.Page(0), language, "own")) with
        {
            Other = new(other, 1, [Found.Page(fake.Page(1), other, "mot")]),
        });

        var page = await fake.AskAsync(code, "other");

        Assert.Equal(fake.Site.Text(language, language == Language.English ? "Results in French" : "Results in English"), page.TextOf("#other-results"));
        Assert.Equal(fake.Page(1).Text[other].Title, page.TextOf(".other-language-results h3 a"));
        Assert.Equal(other.Culture.Name, page.AttributeOf(".other-language-results h3 a", "hreflang"));
        Assert.All(page.All(".other-language-results h3 a, .other-language-results h4 a, .other-language-results .passage p"), element => Assert.Equal(other.Culture.Name, element.GetAttribute("lang")));
        Assert.Contains(fake.Site.Library.Audience(fake.Page(1).AudienceId).Title[language], page.TextOf(".other-language-results .result-kind"), StringComparison.Ordinal);
        Assert.Equal(fake.Page(1).Text[language].Address, page.LinkTo(".result-translation a"));
        Assert.Empty(page.All("section:not(.other-language-results) .results [lang]"));
        PageStructure.AssertSound(page);
    }

    [Fact]
    public async Task At_most_three_are_shown_with_a_link_to_all()
    {
        fake.Engine.Answer("three", Language.English, Found.These(Found.Page(fake.Page(0), Language.English)) with
        {
            Other = new(Language.French, 9, [.. Enumerable.Range(1, 9).Select(number => Found.Page(fake.Page(number), Language.French))]),
        });

        var page = await fake.AskAsync("en", "three", "&kind=page");

        Assert.Equal(3, page.All(".other-language-results li").Count());
        Assert.Equal($"{Addresses.Search(Language.English)}?q=three&kind=page&language=fr", page.All(".other-language-results > p a").Single(link => Reading.TextOf(link) == "All 9 results in French").GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_that_stands_above_in_ones_own_language_is_not_shown_twice()
    {
        fake.Engine.Answer("twice", Language.English, Found.These(Found.Page(fake.Page(0), Language.English)) with
        {
            Other = new(Language.French, 3, [Found.Page(fake.Page(0), Language.French), Found.Page(fake.Page(1), Language.French) with { ThroughTranslation = true }, Found.Page(fake.Page(2), Language.French)]),
        });

        var page = await fake.AskAsync("en", "twice");

        Assert.Equal([fake.Page(2).Text[Language.French].Title], page.TextsOf(".other-language-results h3"));
    }

    [Theory]
    [InlineData("en", "Nothing was found in English for “{0}”.", "Results in French")]
    [InlineData("fr", "Nothing was found in French for “{0}”.", "Results in English")]
    public async Task Where_ones_own_language_has_nothing_the_other_helps(string code, string nothing, string heading)
    {
        var language = Languages.Of(code);
        fake.Engine.Answer("helps", language, SearchResults.None with { Other = new(language.Other, 1, [Found.Page(fake.Page(0), language.Other)]) });

        var page = await fake.AskAsync(code, "helps");

        Assert.Equal(fake.Site.Text(language, nothing, "helps"), page.TextOf("main [role=status]"));
        Assert.Equal(fake.Site.Text(language, heading), page.TextOf("#other-results"));
        Assert.Single(page.All(".callout"));
        PageStructure.AssertSound(page);
    }

    [Fact]
    public async Task Looked_in_alone_it_fills_the_page_and_shows_everything()
    {
        fake.Engine.Answer("alone", Language.French, new(4, [])
        {
            Other = new(Language.English, 25, [.. Enumerable.Range(0, 20).Select(number => Found.Page(fake.Page(number), Language.English) with { ThroughTranslation = number == 0 })]),
        });

        var page = await fake.AskAsync("fr", "alone", "&language=en");

        Assert.Equal(20, page.All(".other-language-results li").Count());
        Assert.Empty(page.All("#own-results, .callout"));
        Assert.Equal(fake.Site.Text(Language.French, "{0} results for “{1}”", 25, "alone"), page.TextOf("main [role=status]"));
        Assert.Equal($"{Addresses.Search(Language.French)}?q=alone&language=en&more=40#result-21", page.LinkTo(".other-language-results > p a"));
    }

    [Theory]
    [InlineData("en", "found through its French text")]
    [InlineData("fr", "found through its English text")]
    public async Task A_result_found_through_its_other_text_says_so_and_marks_nothing(string code, string words)
    {
        var language = Languages.Of(code);
        fake.Engine.Answer("through", language, Found.These(Found.Page(fake.Page(0), language, "word") with { ThroughTranslation = true }));

        var page = await fake.AskAsync(code, "through");

        Assert.EndsWith($"· {fake.Site.Text(language, words)}", page.TextOf(".result-kind"), StringComparison.Ordinal);
        Assert.Equal(fake.Page(0).Text[language].Address, page.LinkTo(".results h3 a"));
    }
}

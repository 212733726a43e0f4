using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>What was looked for, how much of it there is, and the way from a result to the words in it.</summary>
public sealed class ResultTests(FakeSearchSite fake)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Words_that_were_changed_stand_out_and_ones_own_can_be_asked_for(string code)
    {
        var language = Languages.Of(code);
        fake.Engine.Answer("partnershp gaols", language, Found.These(Found.Page(fake.Page(0), language)) with
        {
            Correction = new("partnership goals", [new("partnership", true), new(" goals", false)]),
        });

        var page = await fake.AskAsync(code, "partnershp gaols", "&kind=page");
        await fake.Site.NewClient().GetAsync(page.LinkTo(".correction a"));

        var status = page.TextsOf("main [role=status] > p").ToArray();
        Assert.Equal(
            [
                $"{fake.Site.Text(language, "Showing results for {0}.", "partnership goals")} {fake.Site.Text(language, "Search instead for {0}", "partnershp gaols")}",
                fake.Site.Text(language, "One result for “{0}”", "partnership goals"),
            ],
            status);
        Assert.Equal(["partnership"], page.TextsOf(".correction strong"));
        Assert.Equal("partnershp gaols", page.AttributeOf("main input[name=q]", "value"));
        Assert.Equal([false, true], fake.AskedFor("partnershp gaols").Where(query => query.Language == language).Select(query => query.AsTyped));
        Assert.All(fake.AskedFor("partnershp gaols"), query => Assert.Equal(ResultKind.Page, query.Kind));
    }

    [Fact]
    public async Task As_long_as_there_are_more_a_link_shows_twenty_more_and_leads_to_the_first_of_them()
    {
        var results = Enumerable.Range(0, 40).Select(number => Found.Page(fake.Page(number), Language.English)).ToArray();
        fake.Engine.Answer("many", Language.English, new(41, [.. results.Take(20)]));
        var first = await fake.AskAsync("en", "many");
        fake.Engine.Answer("many", Language.English, new(41, [.. results]));
        var next = await fake.AskAsync("en", "many", "&more=40");
        var last = await fake.AskAsync("en", "many", "&more=100");

        Assert.Equal($"{Addresses.Search(Language.English)}?q=many&more=40#result-21", first.LinkTo("section > p > a.button"));
        Assert.Equal(40, next.All(".results > li").Count());
        Assert.NotNull(next.Document.GetElementById("result-21"));
        Assert.Equal($"{Addresses.Search(Language.English)}?q=many&more=60#result-41", next.LinkTo("section > p > a.button"));
        Assert.Empty(last.All("section > p > a.button"));
    }

    [Fact]
    public async Task Every_link_of_a_result_carries_the_words_its_passages_mark_once_each()
    {
        fake.Engine.Answer("marked", Language.English, Found.These(Found.Page(fake.Page(0), Language.English, "School", "teams", "école & co", "school", "a,b")));

        var page = await fake.AskAsync("en", "marked");

        var address = fake.Page(0).Text[Language.English].Address;
        Assert.Equal($"{address}?mark=School,teams,%C3%A9cole%20%26%20co", page.LinkTo(".results h3 a"));
        Assert.Equal($"{address}?mark=School,teams,%C3%A9cole%20%26%20co#{fake.Page(0).Text[Language.English].Sections[0].Anchor}", page.LinkTo(".results h4 a"));
    }

    [Fact]
    public void Few_words_are_carried_and_no_long_ones()
    {
        var many = Found.Page(Published.Library.Pages[0], Language.English, [.. Enumerable.Range(1, 20).Select(number => $"word{number}")]);
        var lengthy = Found.Page(Published.Library.Pages[0], Language.English, new('a', 150), new('b', 150), "short");

        Assert.Equal("word1,word2,word3,word4,word5,word6,word7,word8", FoundWords.In(many));
        Assert.Equal($"{new string('a', 150)},short", FoundWords.In(lengthy));
    }

    [Theory]
    [InlineData("/en/page", "/en/page?mark=a,b")]
    [InlineData("/en/page#here", "/en/page?mark=a,b#here")]
    [InlineData("/en/page?x=1#here", "/en/page?x=1&mark=a,b#here")]
    public void The_words_stand_between_the_address_and_its_fragment(string address, string expected) => Assert.Equal(expected, FoundWords.Mark(address, "a,b"));

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_page_reached_with_words_to_mark_is_the_same_page(string code)
    {
        var language = Languages.Of(code);
        var address = fake.Page(0).Text[language].Address;
        var page = await fake.Site.ReadAsync(address);

        var marked = await fake.Site.ReadAsync(FoundWords.Mark(address, "school,<b>"));

        Assert.Equal(page.Body, marked.Body);
        Assert.Equal(page.HeaderLink("canonical"), marked.HeaderLink("canonical"));
        Assert.Equal(fake.Page(0).Text[language.Other].Address, marked.LinkTo("a.language-link"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_page_says_how_to_search_and_remembers_only_what_was_searched(string code)
    {
        var language = Languages.Of(code);

        var empty = await fake.AskAsync(code, " ");
        var asked = await fake.AskAsync(code, " remembered ");

        Assert.Equal(fake.Site.Text(language, "How to search"), empty.TextOf("main details.how-to-search summary"));
        Assert.Equal("", empty.AttributeOf("main form", "data-searched"));
        Assert.Equal(" remembered ", asked.AttributeOf("main form", "data-searched"));
    }
}

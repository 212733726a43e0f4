using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Web.Links;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys;

/// <summary>Somebody follows a result and sees at once where their words stand.</summary>
public sealed class FoundWordsTests(SiteFixture site) : BrowserTest(site)
{
    public static TheoryData<string, bool> LanguagesAndWays => new() { { "en", true }, { "en", false }, { "fr", true }, { "fr", false } };

    [Theory]
    [MemberData(nameof(LanguagesAndWays))]
    public async Task A_passage_that_was_found_is_marked_until_the_reader_removes_the_marks(string language, bool byKeyboard)
    {
        var visitor = await ArriveAsync(language);
        var guidance = new GuidancePage(visitor);
        await new SearchPage(visitor).OpenAsync(language == "fr" ? "aide aux devoirs" : "homework");

        await new SearchPage(visitor).Passages.First.ClickAsync();

        await Expect(visitor.Page.Locator("section:target > h2")).ToBeInViewportAsync();
        await Expect(guidance.FoundWords).ToBeVisibleAsync();
        var count = await guidance.CountMarksAsync();
        Assert.True(count > 1, $"{count} marks");
        await Expect(guidance.FoundWords.Locator("span")).ToHaveTextAsync(visitor.Say("{0} words from your search are marked.", count));

        if (byKeyboard)
            await visitor.Page.Keyboard.PressAsync("Escape");
        else
            await visitor.Button("Remove the marks").ClickAsync();

        await Expect(guidance.FoundWords).ToBeHiddenAsync();
        Assert.Equal(0, await guidance.CountMarksAsync());
        Assert.DoesNotContain(FoundWords.Key + "=", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Contains('#', visitor.Page.Url);
        await visitor.Page.ReloadAsync();
        await Expect(guidance.FoundWords).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("fr", "ECOLE,Reussites", "école|réussites")]
    [InlineData("en", "partnership,not-here,<b>", "partnership")]
    public async Task Whole_words_are_marked_whatever_their_accents_and_capitals(string language, string words, string allowed)
    {
        var visitor = await ArriveAsync(language);
        var page = new Published(Site).MakingItSucceed;

        await visitor.OpenAsync(FoundWords.Mark(page.Text[visitor.Language].Address, words));

        await Expect(new GuidancePage(visitor).FoundWords).ToBeVisibleAsync();
        var marked = await visitor.Page.EvaluateAsync<string[]>("() => [...CSS.highlights.get('found')].map(range => range.toString().toLowerCase())");
        Assert.NotEmpty(marked);
        Assert.All(marked, word => Assert.Contains(word, allowed.Split('|')));
    }

    [Fact]
    public async Task A_browser_without_highlights_marks_with_elements_and_takes_them_away_whole()
    {
        var visitor = await ArriveAsync("en");
        var page = new Published(Site).MakingItSucceed;
        await visitor.Context.AddInitScriptAsync("delete CSS.highlights; delete Object.getPrototypeOf(CSS).highlights;");
        await new GuidancePage(visitor).OpenAsync(page);
        var before = await visitor.Page.Locator(".prose").InnerHTMLAsync();

        await visitor.OpenAsync(FoundWords.Mark(page.Text[visitor.Language].Address, "partnership,goals"));
        await Expect(visitor.Page.Locator(".prose mark").First).ToBeVisibleAsync();
        await visitor.Button("Remove the marks").ClickAsync();

        await Expect(visitor.Page.Locator("main mark")).ToHaveCountAsync(0);
        Assert.Equal(before, await visitor.Page.Locator(".prose").InnerHTMLAsync());
    }

    [Fact]
    public async Task A_word_explained_closes_first_and_the_other_language_marks_nothing()
    {
        var visitor = await ArriveAsync("en");
        var guidance = new GuidancePage(visitor);
        await visitor.OpenAsync(FoundWords.Mark(new Published(Site).PageWithTerms.Text[visitor.Language].Address, "partnership,families"));
        await Expect(guidance.FoundWords).ToBeVisibleAsync();

        await guidance.Terms.First.ClickAsync();
        await Expect(guidance.OpenPopover).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(guidance.OpenPopover).ToHaveCountAsync(0);
        await Expect(guidance.FoundWords).ToBeVisibleAsync();
        await visitor.SwitchLanguageAsync();
        await Expect(guidance.FoundWords).ToBeHiddenAsync();
        Assert.DoesNotContain("?", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_page_reads_as_usual()
    {
        var visitor = await ArriveAsync("fr", Device.Desktop with { JavaScript = false });

        await new SearchPage(visitor).OpenAsync("aide aux devoirs");
        await new SearchPage(visitor).Passages.First.ClickAsync();

        await Expect(visitor.Page.Locator("section:target > h2")).ToBeInViewportAsync();
        await Expect(visitor.Page.Locator(".found-words")).ToBeHiddenAsync();
    }
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys;

/// <summary>Somebody looks for something in their own words: helped while they type, corrected where they err, and offered less where there is too much.</summary>
public sealed class SearchingTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en", "partnersh")]
    [InlineData("fr", "partenar")]
    public async Task Suggestions_open_while_typing_and_the_arrow_keys_and_Enter_lead_to_one(string language, string typed)
    {
        var visitor = await ArriveAsync(language);
        visitor.Watch.ExpectLeaving();
        var frame = new Frame(visitor);
        await new HomePage(visitor).OpenAsync();
        await visitor.Page.Keyboard.PressAsync("/");
        await frame.SearchBox.PressSequentiallyAsync(typed);

        await Expect(frame.SearchBox).ToHaveAttributeAsync("aria-expanded", "true");
        var count = await frame.Suggestions.CountAsync();
        Assert.InRange(count, 2, 8);
        await Expect(frame.SuggestionStatus).ToHaveTextAsync(visitor.Say("{0} suggestions", count));
        await Expect(frame.ChosenSuggestion).ToHaveCountAsync(0);

        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await ExpectChosenAsync(frame, 0);
        await visitor.Page.Keyboard.PressAsync("End");
        await ExpectChosenAsync(frame, count - 1);
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(frame.ChosenSuggestion).ToHaveCountAsync(0);
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        await visitor.Page.Keyboard.PressAsync("Home");
        await ExpectChosenAsync(frame, 0);
        await Expect(frame.SearchBox).ToHaveValueAsync(typed);
        var title = await frame.ChosenSuggestion.Locator(".suggestion-text").InnerTextAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(visitor.Page.Locator("main")).ToContainTextAsync(title);
        Assert.DoesNotContain(Addresses.Search(visitor.Language), visitor.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "mentor")]
    [InlineData("fr", "mentor")]
    public async Task Without_a_choice_what_was_typed_is_searched_and_Escape_closes_before_it_clears(string language, string typed)
    {
        var visitor = await ArriveAsync(language);
        visitor.Watch.ExpectLeaving();
        var frame = new Frame(visitor);
        await visitor.OpenAsync(Addresses.Tools(visitor.Language));
        await frame.SearchBox.ClickAsync();
        await frame.SearchBox.PressSequentiallyAsync(typed);
        await Expect(frame.Suggestions.First).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(frame.Suggestions).ToHaveCountAsync(0);
        await Expect(frame.SearchBox).ToHaveValueAsync(typed);
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(frame.SearchBox).ToHaveValueAsync("");

        await frame.SearchBox.PressSequentiallyAsync(typed);
        await Expect(frame.Suggestions.First).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(new SearchPage(visitor).Box).ToHaveValueAsync(typed);
    }

    [Theory]
    [InlineData("en", "partnersh")]
    [InlineData("fr", "partenar")]
    public async Task A_suggestion_is_followed_by_touch(string language, string typed)
    {
        var visitor = await ArriveAsync(language, Device.Phone);
        visitor.Watch.ExpectLeaving();
        var frame = new Frame(visitor);
        await new SearchPage(visitor).OpenAsync();
        await new SearchPage(visitor).Box.TapAsync();
        await new SearchPage(visitor).Box.PressSequentiallyAsync(typed);
        var option = visitor.Page.Locator("main").GetByRole(AriaRole.Option).Nth(1);
        var title = await option.Locator(".suggestion-text").InnerTextAsync();

        await option.TapAsync();

        await Expect(frame.SearchBox).ToHaveValueAsync("");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync(title);
    }

    [Theory]
    [InlineData("en", "partnershp goals", "partnership goals")]
    [InlineData("fr", "partenariatt buts", "partenariat buts")]
    public async Task A_misspelt_word_is_looked_for_under_the_nearest_and_ones_own_can_be_asked_for(string language, string typed, string meant)
    {
        var visitor = await ArriveAsync(language);
        await new HomePage(visitor).OpenAsync();

        await new Frame(visitor).SearchAsync(typed);

        var search = new SearchPage(visitor);
        await Expect(search.Status).ToContainTextAsync(visitor.Say("Showing results for {0}.", meant));
        await Expect(search.Results.First).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = visitor.Say("Search instead for {0}", typed), Exact = true }).ClickAsync();
        await Expect(search.Box).ToHaveValueAsync(typed);
        await Expect(visitor.Page.Locator(".correction")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    [InlineData("fr", false)]
    public async Task A_search_is_narrowed_and_widened_by_keyboard_with_and_without_scripts(string language, bool scripts)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { JavaScript = scripts });
        var search = new SearchPage(visitor);
        var words = language == "fr" ? "famille" : "family";
        var partners = new Published(Site).Partners.Title[visitor.Language];
        await search.OpenAsync(words);
        var all = await search.Status.InnerTextAsync();
        var filter = search.Filter(partners);
        var count = (await filter.Locator("span").InnerTextAsync()).Trim('(', ')');

        await filter.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(search.Filter(partners)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(search.Status).ToContainTextAsync(count == "1" ? visitor.Say("One result for “{0}”", words) : visitor.Say("{0} results for “{1}”", count, words));
        await Expect(visitor.Page.Locator("#own-results + ol > li")).ToHaveCountAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));

        await search.Filter(visitor.Say("Everyone")).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Status).ToHaveTextAsync(all.Trim());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task More_results_come_with_the_focus_at_the_first_of_them(string language)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { JavaScript = false });
        var search = new SearchPage(visitor);
        await search.OpenAsync("mentor");
        await Expect(search.Results.Nth(19)).ToBeVisibleAsync();

        await visitor.Link("More results").ClickAsync();

        await Expect(visitor.Page.Locator("#result-21")).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.Locator("#result-21 h3 a")).ToBeFocusedAsync();
    }

    private static async Task ExpectChosenAsync(Frame frame, int index)
    {
        await Expect(frame.ChosenSuggestion).ToHaveCountAsync(1);
        var id = await frame.Suggestions.Nth(index).GetAttributeAsync("id");
        await Expect(frame.ChosenSuggestion).ToHaveIdAsync(id!);
        await Expect(frame.SearchBox).ToHaveAttributeAsync("aria-activedescendant", id!);
    }
}

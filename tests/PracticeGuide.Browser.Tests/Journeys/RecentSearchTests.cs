using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys;

/// <summary>Somebody comes back to what they searched for, on a device that remembers it and forgets it again.</summary>
public sealed class RecentSearchTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_slash_leads_to_the_box_where_the_last_searches_are_offered_and_made_again(string language)
    {
        var visitor = await ArriveAsync(language);
        var frame = new Frame(visitor);
        await SearchAsync(visitor, "mentor", "école", "Mentor", " ");

        await visitor.OpenAsync(Addresses.Tools(visitor.Language));
        await Expect(frame.SearchBox).ToHaveAttributeAsync("aria-keyshortcuts", "/");
        await visitor.Page.Keyboard.PressAsync("/");

        await Expect(frame.SearchBox).ToBeFocusedAsync();
        await Expect(frame.SearchBox).ToHaveValueAsync("");
        await Expect(frame.Suggestions).ToHaveTextAsync(["Mentor×", "école×", visitor.Say("Forget these searches")]);
        await Expect(frame.SuggestionStatus).ToHaveTextAsync(visitor.Say("Your last searches. Delete takes one off the list."));
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(new SearchPage(visitor).Box).ToHaveValueAsync("école");
    }

    [Fact]
    public async Task A_slash_that_is_being_typed_is_a_slash()
    {
        var visitor = await ArriveAsync("en");
        await new SearchPage(visitor).OpenAsync();
        await new SearchPage(visitor).Box.ClickAsync();

        await visitor.Page.Keyboard.TypeAsync("1/2");

        await Expect(new SearchPage(visitor).Box).ToHaveValueAsync("1/2");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task One_is_taken_off_with_Delete_or_by_touch_and_all_are_forgotten(string language)
    {
        var visitor = await ArriveAsync(language, Device.Phone);
        var frame = new Frame(visitor);
        await SearchAsync(visitor, "one", "two", "three");
        await visitor.OpenAsync(Addresses.Tools(visitor.Language));

        await frame.SearchBox.TapAsync();
        await Expect(frame.Suggestions).ToHaveCountAsync(4);
        await frame.SearchBox.PressAsync("ArrowDown");
        await frame.SearchBox.PressAsync("Delete");
        await Expect(frame.Suggestions.First).ToContainTextAsync("two");
        await frame.Suggestions.First.Locator(".take-off").TapAsync();
        await Expect(frame.Suggestions).ToHaveTextAsync(["one×", visitor.Say("Forget these searches")]);
        await Expect(frame.SearchBox).ToBeFocusedAsync();
        await frame.Suggestions.Last.TapAsync();

        await Expect(frame.Suggestions).ToHaveCountAsync(0);
        await visitor.Page.ReloadAsync();
        await frame.SearchBox.TapAsync();
        await Expect(frame.SearchBox).ToHaveAttributeAsync("aria-controls", "suggestions-1");
        await Expect(frame.SearchBox).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task The_eight_last_are_remembered_each_once()
    {
        var visitor = await ArriveAsync("fr");
        await SearchAsync(visitor, [.. Enumerable.Range(1, 10).Select(number => $"mot {number}"), "mot 5"]);

        await visitor.OpenAsync(Addresses.OnThisDevice(visitor.Language));

        string[] expected = ["mot 5", "mot 10", "mot 9", "mot 8", "mot 7", "mot 6", "mot 4", "mot 3"];
        await Expect(new DevicePage(visitor).Searches.Locator("a")).ToHaveTextAsync(expected);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_page_of_the_device_lists_them_and_forgets_one_or_all(string language)
    {
        var visitor = await ArriveAsync(language);
        var device = new DevicePage(visitor);
        await SearchAsync(visitor, "one & two", "three");
        await device.OpenAsync();

        await visitor.Button("Forget “{0}”", "three").ClickAsync();
        await Expect(device.Searches).ToHaveCountAsync(1);
        await device.Searches.GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
        await Expect(new SearchPage(visitor).Box).ToHaveValueAsync("one & two");

        await device.OpenAsync();
        await visitor.Button("Forget these searches").ClickAsync();
        await Expect(visitor.Page.Locator("[data-recent-list]")).ToBeHiddenAsync();
        Assert.Null(await visitor.Page.EvaluateAsync<string?>("() => localStorage.getItem('practice-guide:searches')"));
    }

    [Fact]
    public async Task Forgetting_everything_forgets_the_searches_too()
    {
        var visitor = await ArriveAsync("en");
        await new GuidancePage(visitor).OpenAsync(new Published(Site).MakingItSucceed);
        await new GuidancePage(visitor).HaveRead.ClickAsync();
        await SearchAsync(visitor, "mentor");
        await new DevicePage(visitor).OpenAsync();
        await Expect(new DevicePage(visitor).Searches).ToHaveCountAsync(1);

        await new DevicePage(visitor).Forget.ClickAsync();

        await Expect(new DevicePage(visitor).Searches).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator("[data-recent-list]")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("not JSON {")]
    [InlineData("""{"a":1}""")]
    [InlineData("""[null,7,{"x":1},"","  "]""")]
    public async Task What_makes_no_sense_in_the_memory_of_the_device_is_no_search(string kept)
    {
        var visitor = await ArriveAsync("en");
        await new DevicePage(visitor).OpenAsync();
        await visitor.Page.EvaluateAsync("kept => localStorage.setItem('practice-guide:searches', kept)", kept);

        await visitor.Page.ReloadAsync();
        await visitor.Page.Keyboard.PressAsync("/");

        await Expect(new Frame(visitor).SearchBox).ToHaveAttributeAsync("aria-controls", "suggestions-1");
        await Expect(new Frame(visitor).Suggestions).ToHaveCountAsync(0);
        await Expect(new DevicePage(visitor).Searches).ToHaveCountAsync(0);
    }

    private static async Task SearchAsync(Visitor visitor, params string[] searches)
    {
        foreach (var words in searches)
        {
            await new SearchPage(visitor).OpenAsync(words);
            await visitor.Page.WaitForLoadStateAsync();
        }
    }
}

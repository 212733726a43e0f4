using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Accessibility;

/// <summary>Everything works without a mouse, and the reader always sees where they are.</summary>
public sealed class KeyboardTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task From_the_home_page_to_a_saved_step_by_keyboard_alone(string language)
    {
        var visitor = await ArriveAsync(language);
        var checklist = new Published(Site).Checklist;
        var keyboard = visitor.Page.Keyboard;
        await new HomePage(visitor).OpenAsync();

        await new KeyboardWalk(visitor).ToAsync(visitor.Page.Locator(".tasks").GetByRole(AriaRole.Link, new() { Name = checklist.Task[visitor.Language], Exact = true }));
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(checklist.Title[visitor.Language]);

        var tool = new ToolPage(visitor);
        await new KeyboardWalk(visitor).ToAsync(tool.Title);
        await keyboard.TypeAsync("École Fictive");
        await new KeyboardWalk(visitor).ToAsync(tool.StartButton);
        await keyboard.PressAsync("Space");

        var step = new StepPage(visitor);
        await new KeyboardWalk(visitor).ToAsync(step.State(CheckState.Open));
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("ArrowRight");
        await new KeyboardWalk(visitor).ExpectFocusShownAsync();
        await new KeyboardWalk(visitor).ToAsync(step.Sentence);
        await keyboard.TypeAsync("…lisent ensemble");
        await step.ExpectSavedAsync();
        await Expect(step.State(CheckState.Done)).ToBeCheckedAsync();

        await new KeyboardWalk(visitor).ToAsync(step.SaveAndGoOn);
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(checklist.Items.ElementAt(1).Title[visitor.Language]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task From_the_home_page_to_a_word_explained_and_a_piece_of_a_drawing_by_keyboard_alone(string language)
    {
        var visitor = await ArriveAsync(language);
        var published = new Published(Site);
        var (audience, page) = (published.Administrators, published.PageWithDrawing);
        var guidance = new GuidancePage(visitor);
        var keyboard = visitor.Page.Keyboard;
        await new HomePage(visitor).OpenAsync();

        await new KeyboardWalk(visitor).ToAsync(new HomePage(visitor).Door(audience));
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(audience.Title[visitor.Language]);
        await new KeyboardWalk(visitor).ToAsync(new AudiencePage(visitor).Entry(page).GetByRole(AriaRole.Link));
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(page.Text[visitor.Language].Title);

        var piece = visitor.Page.Locator(".drawing svg a").Nth(2);
        await new KeyboardWalk(visitor).ToAsync(piece);
        var passage = (await piece.GetAttributeAsync("href"))!.Split('#')[1];
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator($"section#{passage}:target > h2")).ToBeInViewportAsync();

        var term = guidance.Terms.Last;
        await new KeyboardWalk(visitor).ToAsync(term);
        await keyboard.PressAsync("Enter");
        await Expect(guidance.OpenPopover).ToBeVisibleAsync();
        await keyboard.PressAsync("Escape");
        await Expect(guidance.OpenPopover).ToHaveCountAsync(0);
        await Expect(term).ToBeFocusedAsync();
    }

    [Theory]
    [MemberData(nameof(PagesToWalk))]
    public async Task Every_stop_of_the_keyboard_shows_its_focus_and_leads_on(string state, string language)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { KeepsPages = PageStates.KeepsPages(state) });
        await PageStates.ReachAsync(visitor, state);

        await new KeyboardWalk(visitor).ThroughAsync();
    }

    public static TheoryData<string, string> PagesToWalk => new()
    {
        { "home, new", "fr" }, { "guidance page, word explained", "en" }, { "search, results", "fr" }, { "tool", "en" }, { "step", "fr" }, { "my worksheets, filled", "en" },
        { "audience, asks", "fr" }, { "guidance page, drawing", "en" }, { "on this device, filled", "fr" }, { "feedback, refused", "en" },
    };

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_first_stop_skips_to_the_content(string language)
    {
        var visitor = await ArriveAsync(language);
        await new GuidancePage(visitor).OpenAsync(new Published(Site).PageWithTerms);
        var skip = new Frame(visitor).SkipLink;
        await Expect(skip).Not.ToBeInViewportAsync();

        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");

        await Expect(visitor.Page.Locator("main :focus")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator(".breadcrumb a").First).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_word_is_explained_with_Enter_and_left_with_Escape(string language)
    {
        var visitor = await ArriveAsync(language);
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(new Published(Site).PageWithTerms);
        var term = guidance.Terms.First;

        await new KeyboardWalk(visitor).ToAsync(term);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(guidance.OpenPopover).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(guidance.OpenPopover.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await new KeyboardWalk(visitor).ExpectFocusShownAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(guidance.OpenPopover).ToHaveCountAsync(0);
        await Expect(term).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_refused_save_moves_the_focus_to_the_list_of_problems_which_leads_to_the_field(string language)
    {
        var visitor = await ArriveAsync(language);
        await PageStates.ReachAsync(visitor, "step, refused");
        var step = new StepPage(visitor);

        await Expect(step.Problems).ToBeFocusedAsync();
        await new KeyboardWalk(visitor).ExpectFocusShownAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(step.Due).ToBeFocusedAsync();
        await Expect(step.Due).ToHaveValueAsync("2345-06-07");
        await Expect(step.ProblemOf(CheckItem.Due)).ToHaveTextAsync(visitor.Say("This date is too far away. Choose one from 1900 to 2200."));
    }

    [Theory]
    [InlineData("tool, refused")]
    [InlineData("worksheet, refused")]
    [InlineData("step, conflict")]
    public async Task A_refused_form_moves_the_focus_to_the_list_of_problems(string state)
    {
        var visitor = await ArriveAsync(Language.French);

        await PageStates.ReachAsync(visitor, state);

        await Expect(visitor.Page.Locator("#problems")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_search_box_searches_with_Enter()
    {
        var visitor = await ArriveAsync(Language.English);
        visitor.Watch.ExpectLeaving();
        await new HomePage(visitor).OpenAsync();

        await new KeyboardWalk(visitor).ToAsync(new Frame(visitor).SearchBox);
        await visitor.Page.Keyboard.TypeAsync("partnership");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(new SearchPage(visitor).Results.First).ToBeVisibleAsync();
    }
}

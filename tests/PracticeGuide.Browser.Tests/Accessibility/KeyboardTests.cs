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
    /// <summary>More stops than any page has.</summary>
    private const int MostStops = 150;

    /// <summary>
    /// What is wrong with how the focused element shows: no outline on it or on its label, or out of sight. A piece of a drawing has an
    /// outline of its own shape, which is thicker than any that is not focused. A date field that is focused
    /// but not to be outlined has the focus on the button inside it, which the browser outlines and no script can see.
    /// </summary>
    private const string FocusProblem = """
        () => {
          const focused = document.activeElement;
          if (focused === document.body || focused.matches("[type=date]:not(:focus-visible)")) return "";
          const piece = focused instanceof SVGElement ? focused.querySelector(".piece") : null;
          const shown = piece ? parseFloat(getComputedStyle(piece).strokeWidth) >= 5 : [focused, focused.closest("label")].filter(Boolean)
            .some(element => getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2);
          const { top, bottom } = focused.getBoundingClientRect();
          const name = `${focused.tagName} ${focused.id} ${focused.getAttribute("class")} “${focused.textContent.trim().slice(0, 40)}”`;
          return !shown ? `${name} does not show its focus` : bottom <= 0 || top >= innerHeight ? `${name} has the focus out of sight` : "";
        }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task From_the_home_page_to_a_saved_step_by_keyboard_alone(string language)
    {
        var visitor = await ArriveAsync(language);
        var checklist = new Published(Site).Checklist;
        var keyboard = visitor.Page.Keyboard;
        await new HomePage(visitor).OpenAsync();

        await TabToAsync(visitor, visitor.Page.Locator(".tasks").GetByRole(AriaRole.Link, new() { Name = checklist.Task[visitor.Language], Exact = true }));
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(checklist.Title[visitor.Language]);

        var tool = new ToolPage(visitor);
        await TabToAsync(visitor, tool.Title);
        await keyboard.TypeAsync("École Fictive");
        await TabToAsync(visitor, tool.StartButton);
        await keyboard.PressAsync("Space");

        var step = new StepPage(visitor);
        await TabToAsync(visitor, step.State(CheckState.Open));
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("ArrowRight");
        await ExpectFocusShownAsync(visitor);
        await TabToAsync(visitor, step.Sentence);
        await keyboard.TypeAsync("…lisent ensemble");
        await step.ExpectSavedAsync();
        await Expect(step.State(CheckState.Done)).ToBeCheckedAsync();

        await TabToAsync(visitor, step.SaveAndGoOn);
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

        await TabToAsync(visitor, new HomePage(visitor).Door(audience));
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(audience.Title[visitor.Language]);
        await TabToAsync(visitor, new AudiencePage(visitor).Entry(page).GetByRole(AriaRole.Link));
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Heading).ToHaveTextAsync(page.Text[visitor.Language].Title);

        var piece = visitor.Page.Locator(".drawing svg a").Nth(2);
        await TabToAsync(visitor, piece);
        var passage = (await piece.GetAttributeAsync("href"))!.Split('#')[1];
        await keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator($"section#{passage}:target > h2")).ToBeInViewportAsync();

        var term = guidance.Terms.Last;
        await TabToAsync(visitor, term);
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

        for (var stop = 0; stop < MostStops; stop++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<bool>("() => document.activeElement === document.body"))
                return;
            await ExpectFocusShownAsync(visitor);
        }

        Assert.Fail($"After {MostStops} stops the keyboard has not come out of the page.");
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

        await TabToAsync(visitor, term);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(guidance.OpenPopover).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(guidance.OpenPopover.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await ExpectFocusShownAsync(visitor);
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
        await ExpectFocusShownAsync(visitor);
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

        await TabToAsync(visitor, new Frame(visitor).SearchBox);
        await visitor.Page.Keyboard.TypeAsync("partnership");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(new SearchPage(visitor).Results.First).ToBeVisibleAsync();
    }

    /// <summary>Goes from stop to stop, each of which shows its focus, until the focus is on <paramref name="target"/>.</summary>
    private static async Task TabToAsync(Visitor visitor, ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            await ExpectFocusShownAsync(visitor);
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        Assert.Fail($"{MostStops} stops of the keyboard did not lead to {target}.");
    }

    private static async Task ExpectFocusShownAsync(Visitor visitor) => Assert.Equal("", await visitor.Page.EvaluateAsync<string>(FocusProblem));
}

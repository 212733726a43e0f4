using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Saving;

/// <summary>What is typed is saved by itself, and a person who leaves at any moment finds it again.</summary>
public sealed class AutosaveTests(SiteFixture site) : BrowserTest(site)
{
    private const string First = "…lisent ensemble";
    private const string Second = "…lisent ensemble le soir";

    [Fact]
    public async Task A_pause_in_typing_saves_and_counts_the_step()
    {
        var (visitor, step) = await StartAsync();

        await step.State(CheckState.Done).CheckAsync();
        await step.Sentence.PressSequentiallyAsync(First);
        await step.ExpectSavedAsync();

        await Expect(step.Progress).ToHaveTextAsync(visitor.Say("{0} of {1} answered", 1, new Published(Site).Checklist.Items.Count(item => item.IsExpected)));
        await Expect(visitor.Page.Locator(".section-left").First).ToHaveTextAsync(visitor.Say("{0} left", new Published(Site).Checklist.Sections[0].Items.Count(item => item.IsExpected) - 1));
        await ExpectKeptOnTheServerAsync(visitor, step.WorksheetId, First);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Saving_moves_no_button_from_under_whoever_is_pressing_it(bool onPhone)
    {
        var (_, step) = await StartAsync(onPhone ? Device.Phone : Device.Desktop);
        var before = await PlaceAsync(step.SaveAndGoOn);

        await step.Note.FillAsync("…");
        await step.Note.BlurAsync();
        await step.ExpectSavedAsync();

        Assert.Equal(before, await PlaceAsync(step.SaveAndGoOn));
    }

    [Fact]
    public async Task Two_saves_one_after_the_other_are_no_conflict()
    {
        var (visitor, step) = await StartAsync();

        await step.Sentence.FillAsync(First);
        await step.ExpectSavedAsync();
        await step.Sentence.FillAsync(Second);
        await step.Note.FillAsync("…");
        await step.ExpectSavedAsync();

        await ExpectKeptOnTheServerAsync(visitor, step.WorksheetId, Second);
    }

    [Fact]
    public async Task A_tab_closed_right_after_typing_loses_nothing()
    {
        var (visitor, step) = await StartAsync();
        visitor.Watch.ExpectLeaving();
        var id = step.WorksheetId;

        await step.Sentence.FillAsync(First);
        await visitor.Page.CloseAsync(new() { RunBeforeUnload = true });
        await visitor.OpenTabAsync();
        await step.OpenAsync(id, FirstStep);

        await Expect(step.Sentence).ToHaveValueAsync(First);
        await step.Sentence.FillAsync(Second);
        await step.ExpectSavedAsync();
        await ExpectKeptOnTheServerAsync(visitor, id, Second);
    }

    [Fact]
    public async Task A_page_left_right_after_typing_is_saved_and_can_be_gone_on_with()
    {
        var (visitor, step) = await StartAsync();
        visitor.Watch.ExpectLeaving();
        var id = step.WorksheetId;

        await step.Sentence.FillAsync(First);
        await new Frame(visitor).Menu("Guidance").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("Guidance"));
        await step.OpenAsync(id, FirstStep);

        await Expect(step.Sentence).ToHaveValueAsync(First);
        await step.Sentence.FillAsync(Second);
        await step.ExpectSavedAsync();
        await ExpectKeptOnTheServerAsync(visitor, id, Second);
    }

    [Fact]
    public async Task The_language_switched_right_after_typing_keeps_the_text_without_a_conflict()
    {
        var (visitor, step) = await StartAsync();
        visitor.Watch.ExpectLeaving();

        await step.Sentence.FillAsync(First);
        await visitor.SwitchLanguageAsync();

        await Expect(step.Sentence).ToHaveValueAsync(First);
        await step.Sentence.FillAsync(Second);
        await step.ExpectSavedAsync();
        await Expect(step.Conflict).ToHaveCountAsync(0);
        await ExpectKeptOnTheServerAsync(visitor, step.WorksheetId, Second);
    }

    [Fact]
    public async Task The_button_pressed_right_after_typing_saves_before_it_leaves()
    {
        var (visitor, step) = await StartAsync();
        var id = step.WorksheetId;

        await step.Sentence.FillAsync(First);
        await step.SaveAndGoOn.ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(new Published(Site).SecondStep.Title[visitor.Language]);
        await ExpectKeptOnTheServerAsync(visitor, id, First);
    }

    [Fact]
    public async Task Text_typed_before_the_scripts_arrive_is_saved_too()
    {
        var (visitor, step) = await StartAsync();
        var scripts = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/js/**", async route =>
        {
            await scripts.Task;
            await route.ContinueAsync();
        });

        await visitor.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });
        await step.Sentence.FillAsync(First);
        scripts.SetResult();

        await Expect(step.SaveState).ToHaveAttributeAsync("data-kind", "saved");
        await ExpectKeptOnTheServerAsync(visitor, step.WorksheetId, First);
    }

    [Fact]
    public async Task A_refused_step_is_not_left_by_the_button_as_if_it_were_saved()
    {
        var visitor = await ArriveAsync(Language.English);
        await PageStates.ReachAsync(visitor, "step, refused");
        var step = new StepPage(visitor);

        // The page looks the same before and after: what counts is that it was drawn again.
        await visitor.Page.RunAndWaitForResponseAsync(() => step.SaveAndGoOn.ClickAsync(), answer => answer.Status == 400 && answer.Request.IsNavigationRequest);
        await Expect(step.SaveState).ToHaveTextAsync("");
        await Expect(step.Problems).ToBeFocusedAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(new Published(Site).FirstStep.Title[visitor.Language]);

        await step.Due.FillAsync("2027-06-01");
        await step.ExpectSavedAsync();
        await step.SaveAndGoOn.ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(new Published(Site).SecondStep.Title[visitor.Language]);
    }

    private string FirstStep => new Published(Site).FirstStep.Id;

    /// <summary>How far down the page it stands, in CSS pixels.</summary>
    private static Task<double> PlaceAsync(ILocator button) => button.EvaluateAsync<double>("button => button.getBoundingClientRect().top + scrollY");

    private async Task<(Visitor Visitor, StepPage Step)> StartAsync(Device? device = null)
    {
        var visitor = await ArriveAsync(Language.English, device);
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(new Published(Site).Checklist);
        return (visitor, await tool.StartAsync("École Fictive"));
    }

    private static async Task ExpectKeptOnTheServerAsync(Visitor visitor, Guid worksheetId, string sentence)
    {
        var overview = new OverviewPage(visitor);
        await overview.OpenAsync(worksheetId);
        await Expect(overview.Typed.First).ToHaveTextAsync(sentence);
    }
}

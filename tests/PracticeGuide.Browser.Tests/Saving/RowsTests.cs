using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Saving;

/// <summary>Rows of a table are added, moved and removed, by keyboard, without scripts, and while a lesson is timed.</summary>
public sealed class RowsTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Rows_are_added_and_moved_by_keyboard_and_saved(string language)
    {
        var (visitor, everything, rows) = await StartAsync(language);
        var keyboard = visitor.Page.Keyboard;

        foreach (var text in new[] { "a", "b", "c" })
        {
            await rows.Add.PressAsync("Enter");
            await Expect(rows.Time(await rows.All.CountAsync() - 1)).ToBeFocusedAsync();
            await rows.Seen(await rows.All.CountAsync() - 1).FocusAsync();
            await keyboard.TypeAsync(text);
        }

        await rows.Up(2).FocusAsync();
        await keyboard.PressAsync("Enter");
        await rows.ExpectSeenAsync("a", "c", "b");
        await Expect(rows.Up(1)).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await rows.ExpectSeenAsync("c", "a", "b");
        await Expect(rows.Up(0)).ToBeDisabledAsync();
        await Expect(rows.Down(0)).ToBeFocusedAsync();

        await everything.ExpectSavedAsync(PracticeTool.Notes);
        await new Drafts(visitor).ExpectAsync(0);
        await everything.OpenAsync();
        await rows.ExpectSeenAsync("c", "a", "b");
    }

    [Fact]
    public async Task A_row_that_was_removed_can_be_put_back_with_its_text()
    {
        var (visitor, everything, rows) = await StartAsync("en");
        foreach (var text in new[] { "a", "b", "c", "d" })
        {
            await rows.Add.ClickAsync();
            await rows.Seen(await rows.All.CountAsync() - 1).FillAsync(text);
        }

        await Expect(rows.Add).ToBeDisabledAsync();
        await rows.Remove(1).PressAsync("Enter");
        await rows.ExpectSeenAsync("a", "c", "d");
        await Expect(rows.PutBack).ToBeFocusedAsync();
        await new Drafts(visitor).ExpectAsync(0);
        await visitor.Page.Keyboard.PressAsync("Enter");

        await rows.ExpectSeenAsync("a", "b", "c", "d");
        await new Drafts(visitor).ExpectAsync(0);
        await everything.OpenAsync();
        await rows.ExpectSeenAsync("a", "b", "c", "d");
    }

    [Fact]
    public async Task Rows_added_offline_are_there_again_when_the_page_is_opened_and_are_saved()
    {
        var (visitor, everything, rows) = await StartAsync("en");
        visitor.Watch.ExpectOffline();
        visitor.Watch.ExpectLeaving();

        await visitor.Context.SetOfflineAsync(true);
        await rows.Add.ClickAsync();
        await rows.Seen(0).FillAsync("a");
        await Expect(everything.SaveState(PracticeTool.Notes)).ToHaveTextAsync(visitor.Say("Not saved yet – kept on this device"));
        await visitor.Page.CloseAsync();
        await visitor.OpenTabAsync();
        await visitor.Context.SetOfflineAsync(false);
        await everything.OpenAsync();

        await everything.Rows(PracticeTool.Notes).ExpectSeenAsync("a");
        await everything.ExpectSavedAsync(PracticeTool.Notes);
    }

    [Fact]
    public async Task Without_scripts_the_buttons_do_the_same()
    {
        var visitor = await ArriveAsync(Language.English, Device.Desktop with { JavaScript = false });
        var everything = await EverythingPage.StartAsync(visitor);
        var rows = everything.Rows(PracticeTool.Notes);

        foreach (var text in new[] { "a", "b" })
        {
            await rows.Add.ClickAsync();
            await rows.Seen(await rows.All.CountAsync() - 1).FillAsync(text);
        }

        await rows.Up(1).ClickAsync();
        await rows.ExpectSeenAsync("b", "a");
        await rows.Remove(0).ClickAsync();
        await rows.ExpectSeenAsync("a");
    }

    [Fact]
    public async Task Enter_in_a_field_saves_and_changes_no_row()
    {
        var visitor = await ArriveAsync(Language.English, Device.Desktop with { JavaScript = false });
        var everything = await EverythingPage.StartAsync(visitor);
        var rows = everything.Rows(PracticeTool.Notes);
        await rows.Add.ClickAsync();

        await rows.Seen(0).FillAsync("a");
        await rows.Seen(0).PressAsync("Enter");

        await everything.ExpectSavedAsync(PracticeTool.Notes);
        await rows.ExpectSeenAsync("a");
    }

    [Fact]
    public async Task While_the_timer_runs_a_new_row_begins_with_the_time_of_day()
    {
        var (visitor, everything, rows) = await StartAsync("en");
        // At nine in the morning where the visitor is.
        await visitor.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 11, 23, 14, 0, 0, DateTimeKind.Utc) });
        await everything.OpenAsync();

        await rows.StartTimer.PressAsync("Enter");
        await Expect(rows.StopTimer).ToBeFocusedAsync();
        await Expect(rows.TimerSaid).ToHaveTextAsync(visitor.Say("The timer is running."));
        await visitor.Page.Clock.FastForwardAsync("01:07:05");
        await Expect(rows.Elapsed).ToContainTextAsync("1:07:0");
        await everything.OpenAsync();
        await Expect(rows.Elapsed).ToContainTextAsync("1:07:");
        await rows.Add.PressAsync("Enter");

        await Expect(rows.Time(0)).ToHaveValueAsync("10:07");
        await Expect(rows.Seen(0)).ToBeFocusedAsync();

        await rows.StopTimer.PressAsync("Enter");
        await rows.Add.PressAsync("Enter");
        await Expect(rows.Time(1)).ToHaveValueAsync("");
    }

    private async Task<(Visitor Visitor, EverythingPage Everything, RowsOfTable Rows)> StartAsync(string language)
    {
        var visitor = await ArriveAsync(language);
        var everything = await EverythingPage.StartAsync(visitor);
        return (visitor, everything, everything.Rows(PracticeTool.Notes));
    }
}

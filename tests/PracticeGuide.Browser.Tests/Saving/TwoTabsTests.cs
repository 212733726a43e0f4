using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Saving;

/// <summary>The same step open twice: whoever saves second is shown both texts and decides, and both stay in the history.</summary>
public sealed class TwoTabsTests(SiteFixture site) : BrowserTest(site)
{
    private const string Faster = "…apprennent chez eux";
    private const string Slower = "…apprennent à l’école";

    [Theory]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    public async Task Whoever_saves_second_sees_both_texts(string language, bool scripts)
    {
        var (visitor, step) = await LoseTheRaceAsync(language, scripts);

        await Expect(step.Problems).ToContainTextAsync(
            visitor.Say("This was changed while you were writing. Below is what stands there now, and what you wrote."));
        await Expect(step.Conflict).ToContainTextAsync(Faster);
        await Expect(step.Sentence).ToHaveValueAsync(Slower);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_saves_second_may_put_their_text_in_its_place(bool scripts)
    {
        const string Both = Faster + " et " + Slower;
        var (visitor, step) = await LoseTheRaceAsync("fr", scripts);

        await step.Sentence.FillAsync(Both);
        await step.Save.ClickAsync();

        await Expect(step.Conflict).ToHaveCountAsync(0);
        await Expect(step.Sentence).ToHaveValueAsync(Both);
        await ExpectKeptAsync(visitor, step, Both);
        await ExpectBothInHistoryAsync(visitor, step);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_saves_second_may_keep_what_stands_there(bool scripts)
    {
        var (visitor, step) = await LoseTheRaceAsync("en", scripts);

        // Some words typed before the decision do not change it.
        await step.Sentence.FillAsync(Slower + " – non");
        await visitor.Link("Keep what stands there").ClickAsync();

        await Expect(step.Conflict).ToHaveCountAsync(0);
        await Expect(step.Sentence).ToHaveValueAsync(Faster);
        await ExpectKeptAsync(visitor, step, Faster);
        await ExpectBothInHistoryAsync(visitor, step);
    }

    [Fact]
    public async Task A_tab_closed_before_the_decision_asks_again_with_what_was_typed_last()
    {
        var (visitor, step) = await LoseTheRaceAsync("fr", scripts: true);
        var address = visitor.Page.Url;

        await step.Sentence.FillAsync(Slower + " aussi");
        await visitor.Page.CloseAsync();
        await visitor.OpenTabAsync();
        await visitor.OpenAsync(address);

        await Expect(step.Conflict).ToContainTextAsync(Faster);
        await Expect(step.Sentence).ToHaveValueAsync(Slower + " aussi");
    }

    /// <summary>
    /// The person opens the first step in two tabs, writes in one, saves in the other, and only then in the first, which stays in front: its save was
    /// long on its way.
    /// </summary>
    private async Task<(Visitor Visitor, StepPage Step)> LoseTheRaceAsync(string language, bool scripts)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { JavaScript = scripts });
        visitor.Watch.ExpectStatus(409);
        visitor.Watch.ExpectLeaving();
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(new Published(Site).Checklist);
        var step = await tool.StartAsync("École Fictive");
        var slower = visitor.Page;

        var faster = await visitor.OpenTabAsync();
        await visitor.OpenAsync(slower.Url);

        visitor.TurnTo(slower);
        var arrives = scripts ? await HoldBackAsync(slower) : null;
        await step.Sentence.FillAsync(Slower);
        visitor.TurnTo(faster);
        await WriteAsync(step, Faster);
        await Expect(step.SaveState).ToContainTextAsync(visitor.Say("Saved {0}", "").Trim());

        visitor.TurnTo(slower);
        await slower.BringToFrontAsync();
        await step.Save.ClickAsync();
        arrives?.SetResult();
        await Expect(step.Conflict).ToBeVisibleAsync();
        await slower.WaitForLoadStateAsync();
        return (visitor, step);
    }

    /// <summary>What a tab sends arrives only once the result is set.</summary>
    private static async Task<TaskCompletionSource> HoldBackAsync(IPage tab)
    {
        var arrives = new TaskCompletionSource();
        await tab.RouteAsync("**/*", async route =>
        {
            if (route.Request.Method == "POST")
                await arrives.Task;
            await route.ContinueAsync();
        });
        return arrives;
    }

    private static async Task WriteAsync(StepPage step, string sentence)
    {
        await step.Sentence.FillAsync(sentence);
        await step.Save.ClickAsync();
    }

    private static async Task ExpectKeptAsync(Visitor visitor, StepPage step, string sentence)
    {
        var address = visitor.Page.Url;
        await new OverviewPage(visitor).OpenAsync(step.WorksheetId);
        await Expect(new OverviewPage(visitor).Typed).ToHaveTextAsync(sentence);
        await visitor.OpenAsync(address);
    }

    private static async Task ExpectBothInHistoryAsync(Visitor visitor, StepPage step)
    {
        await step.Changes.Locator("summary").ClickAsync();
        await Expect(step.Changes.GetByText(Faster, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(step.Changes.GetByText(Slower, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(step.Changes).ToContainTextAsync(visitor.Say("Set aside: someone else had saved first"));
    }
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Saving;

/// <summary>A whole worksheet on one page: every item saves by itself, and the page follows what is saved, here and in another tab.</summary>
public sealed class EverythingTests(SiteFixture site) : BrowserTest(site)
{
    private const string Written = "Lire ensemble le soir";

    [Fact]
    public async Task Each_item_is_saved_alone_and_says_so_beside_itself()
    {
        var (visitor, everything) = await StartAsync();
        var sent = new List<string>();
        visitor.Page.Request += (_, request) => sent.AddRange(request.Method == "POST" ? [request.PostData ?? ""] : []);

        await everything.Field(PracticeTool.Purpose).FillAsync(Written);
        await everything.ExpectSavedAsync(PracticeTool.Purpose);

        await Expect(everything.SaveState(PracticeTool.Aim)).ToBeEmptyAsync();
        await Expect(everything.Progress).ToHaveTextAsync(visitor.Say("{0} of {1} answered", 1, 8));
        await Expect(everything.Listed(PracticeTool.Purpose).Locator("[data-state]")).ToHaveAttributeAsync("data-state", "done");
        var only = Assert.Single(sent);
        Assert.Contains("\"purpose.text\"", only, StringComparison.Ordinal);
        Assert.DoesNotContain("\"aim.", only, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_on_saves_everything_typed_first()
    {
        var (visitor, everything) = await StartAsync();

        await everything.Field(PracticeTool.Purpose).FillAsync(Written);
        await everything.Field(PracticeTool.Aim).FillAsync(Written);
        await everything.SaveAndCheck.ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync("École Fictive");
        await Expect(new OverviewPage(visitor).Typed).ToHaveTextAsync([Written, Written]);
    }

    [Fact]
    public async Task Items_written_offline_are_kept_on_the_device_and_sent_later()
    {
        var (visitor, everything) = await StartAsync();
        visitor.Watch.ExpectOffline();

        await visitor.Context.SetOfflineAsync(true);
        await everything.Field(PracticeTool.Purpose).FillAsync(Written);
        await everything.Field(PracticeTool.Aim).FillAsync(Written);
        await new Drafts(visitor).ExpectAsync(2);
        await Expect(everything.SaveState(PracticeTool.Aim)).ToHaveTextAsync(visitor.Say("Not saved yet – kept on this device"));
        await visitor.Context.SetOfflineAsync(false);

        await new Drafts(visitor).ExpectAsync(0);
        await everything.ExpectSavedAsync(PracticeTool.Purpose);
        await everything.ExpectSavedAsync(PracticeTool.Aim);
        await everything.OpenAsync();
        await Expect(everything.Field(PracticeTool.Aim)).ToHaveValueAsync(Written);
    }

    [Fact]
    public async Task What_an_answer_asks_for_appears_and_keeps_its_text_when_it_goes()
    {
        var (visitor, everything) = await StartAsync();
        visitor.Watch.ExpectLeaving();
        await Expect(everything.Item(PracticeTool.Reasons)).ToBeHiddenAsync();

        await everything.Option(PracticeTool.Agree, "no").CheckAsync();
        await Expect(everything.Item(PracticeTool.Reasons)).ToBeVisibleAsync();
        await Expect(everything.Listed(PracticeTool.Reasons)).ToBeVisibleAsync();
        await everything.Field(PracticeTool.Reasons).FillAsync(Written);
        await everything.ExpectSavedAsync(PracticeTool.Reasons);

        await everything.Option(PracticeTool.Agree, "yes").CheckAsync();
        await Expect(everything.Item(PracticeTool.Reasons)).ToBeHiddenAsync();
        await Expect(everything.Listed(PracticeTool.Reasons)).ToHaveCountAsync(0);
        await everything.Option(PracticeTool.Agree, "no").CheckAsync();
        await Expect(everything.Item(PracticeTool.Reasons)).ToBeVisibleAsync();
        await Expect(everything.Field(PracticeTool.Reasons)).ToHaveValueAsync(Written);
    }

    [Fact]
    public async Task Going_on_from_one_question_leads_to_the_one_its_answer_asks_for()
    {
        var (visitor, everything) = await StartAsync();
        var step = new StepPage(visitor);
        await step.OpenAsync(everything.WorksheetId, PracticeTool.Agree);

        await visitor.Page.Locator("input[value=no]").CheckAsync();
        await step.SaveAndGoOn.ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync("Your reasons");
    }

    [Fact]
    public async Task What_is_saved_in_one_tab_stands_in_the_other_where_nothing_unsaved_does()
    {
        var (visitor, everything) = await StartAsync();
        visitor.Watch.ExpectLeaving();
        var other = visitor.Page;
        await other.RouteAsync("**/*", route => route.Request.Method == "POST" ? route.AbortAsync("internetdisconnected") : route.ContinueAsync());
        visitor.Watch.ExpectOffline();
        var front = await visitor.OpenTabAsync();
        await everything.OpenAsync();
        visitor.TurnTo(other);
        await everything.Field(PracticeTool.Aim).FillAsync("not saved here");

        visitor.TurnTo(front);
        await everything.Field(PracticeTool.Purpose).FillAsync(Written);
        await everything.ExpectSavedAsync(PracticeTool.Purpose);

        visitor.TurnTo(other);
        await Expect(everything.Field(PracticeTool.Purpose)).ToHaveValueAsync(Written);
        await Expect(everything.Progress).ToHaveTextAsync(visitor.Say("{0} of {1} answered", 1, 8));
        await Expect(everything.Listed(PracticeTool.Purpose).Locator("[data-state]")).ToHaveAttributeAsync("data-state", "done");
        await Expect(everything.Field(PracticeTool.Aim)).ToHaveValueAsync("not saved here");
        await Expect(everything.Conflict).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_lost_race_asks_about_that_item_and_leaves_the_others_as_they_were_typed()
    {
        var (visitor, everything) = await StartAsync();
        visitor.Watch.ExpectStatus(409);
        visitor.Watch.ExpectLeaving();
        var slower = visitor.Page;
        var arrives = new TaskCompletionSource();
        await slower.RouteAsync("**/*", async route =>
        {
            if (route.Request.Method == "POST")
                await arrives.Task;
            await route.ContinueAsync();
        });
        var faster = await visitor.OpenTabAsync();
        await everything.OpenAsync();
        visitor.TurnTo(slower);
        await everything.Field(PracticeTool.Purpose).FillAsync("slower");
        await everything.Field(PracticeTool.Aim).FillAsync(Written);
        visitor.TurnTo(faster);
        await everything.Field(PracticeTool.Purpose).FillAsync("faster");
        await everything.ExpectSavedAsync(PracticeTool.Purpose);
        await faster.CloseAsync();

        visitor.TurnTo(slower);
        arrives.SetResult();

        await Expect(everything.Conflict).ToHaveCountAsync(1);
        await Expect(everything.Item(PracticeTool.Purpose).Locator(".conflict")).ToContainTextAsync("faster");
        await Expect(everything.Field(PracticeTool.Purpose)).ToHaveValueAsync("slower");
        await Expect(everything.Field(PracticeTool.Aim)).ToHaveValueAsync(Written);
    }

    private async Task<(Visitor Visitor, EverythingPage Everything)> StartAsync()
    {
        var visitor = await ArriveAsync(Language.English);
        return (visitor, await EverythingPage.StartAsync(visitor));
    }
}

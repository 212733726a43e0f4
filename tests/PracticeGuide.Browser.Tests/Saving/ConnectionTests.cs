using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Saving;

/// <summary>The connection drops, the server fails, the form expires: the page says so, keeps the text, and saves it when it can.</summary>
public sealed class ConnectionTests(SiteFixture site) : BrowserTest(site)
{
    private const string Written = "…écrit dans un corridor sans réseau";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Text_typed_offline_is_kept_on_the_device_and_saved_once_the_connection_is_back(string language)
    {
        var (visitor, step) = await StartAsync(language);
        visitor.Watch.ExpectOffline();

        await visitor.Context.SetOfflineAsync(true);
        await step.Sentence.FillAsync(Written);
        await step.ExpectKeptOnDeviceAsync();
        await visitor.Context.SetOfflineAsync(false);

        await step.ExpectSavedAsync();
        await ExpectKeptOnTheServerAsync(visitor, step.WorksheetId);
    }

    [Fact]
    public async Task A_page_reloaded_offline_finds_its_text_again_and_saves_it_when_the_connection_is_back()
    {
        var (visitor, step) = await StartAsync("en");
        visitor.Watch.ExpectOffline();
        visitor.Watch.ExpectLeaving();
        var address = visitor.Page.Url;

        await visitor.Context.SetOfflineAsync(true);
        await step.Sentence.FillAsync(Written);
        await step.ExpectKeptOnDeviceAsync();
        await Assert.ThrowsAsync<PlaywrightException>(() => visitor.Page.ReloadAsync());
        await visitor.Context.SetOfflineAsync(false);
        await visitor.OpenAsync(address);

        await Expect(step.Sentence).ToHaveValueAsync(Written);
        await step.ExpectSavedAsync();
        await ExpectKeptOnTheServerAsync(visitor, step.WorksheetId);
    }

    [Fact]
    public async Task The_button_for_the_next_step_pressed_offline_stays_and_says_why()
    {
        var (visitor, step) = await StartAsync("en");
        visitor.Watch.ExpectOffline();

        await visitor.Context.SetOfflineAsync(true);
        await step.Sentence.FillAsync(Written);
        await step.SaveAndGoOn.ClickAsync();

        await step.ExpectKeptOnDeviceAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(new Published(Site).FirstStep.Title[visitor.Language]);
        await Expect(step.Sentence).ToHaveValueAsync(Written);

        await visitor.Context.SetOfflineAsync(false);
        await step.ExpectSavedAsync();
        await step.SaveAndGoOn.ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(new Published(Site).SecondStep.Title[visitor.Language]);
    }

    [Fact]
    public async Task A_server_that_cannot_save_says_so_and_is_asked_again_until_it_can()
    {
        var (visitor, step) = await StartAsync("fr");
        visitor.Watch.ExpectStatus(503);
        var id = step.WorksheetId;
        Site.Writer.Refuse(id);

        await step.Sentence.FillAsync(Written);
        await Expect(step.SaveState).ToHaveTextAsync(visitor.Say("The server could not keep this just now. Your text is still here: try again in a moment."));
        await Expect(step.Sentence).ToHaveValueAsync(Written);
        Site.Writer.Accept(id);

        await step.ExpectSavedAsync();
        await Expect(visitor.Page.Locator(".field-problem:visible")).ToHaveCountAsync(0);
        await ExpectKeptOnTheServerAsync(visitor, id);
    }

    [Fact]
    public async Task Without_scripts_a_server_that_cannot_save_gives_the_text_back_in_the_form()
    {
        var visitor = await ArriveAsync(Language.English, Device.Desktop with { JavaScript = false });
        var step = await StartAsync(visitor);
        visitor.Watch.ExpectStatus(503);
        Site.Writer.Refuse(step.WorksheetId);

        await step.Sentence.FillAsync(Written);
        await step.Save.ClickAsync();

        await Expect(step.Problems).ToContainTextAsync(visitor.Say("The server could not keep this just now. Your text is still here: try again in a moment."));
        await Expect(step.Sentence).ToHaveValueAsync(Written);
    }

    [Fact]
    public async Task An_error_from_a_machine_between_keeps_the_person_on_the_page_and_is_tried_again()
    {
        var (visitor, step) = await StartAsync("en");
        visitor.Watch.ExpectStatus(502);
        var failures = 1;
        await visitor.Page.RouteAsync("**/*", route => route.Request.Method == "POST" && Interlocked.Decrement(ref failures) >= 0
            ? route.FulfillAsync(new() { Status = 502, ContentType = "text/html", Body = "<h1>Bad Gateway</h1>" })
            : route.ContinueAsync());

        await step.Sentence.FillAsync(Written);
        await step.ExpectKeptOnDeviceAsync();

        await step.ExpectSavedAsync();
        await Expect(step.Sentence).ToHaveValueAsync(Written);
    }

    [Fact]
    public async Task A_form_that_has_expired_shows_the_text_and_the_page_opened_again_saves_it()
    {
        var (visitor, step) = await StartAsync("en");
        visitor.Watch.ExpectStatus(400);
        visitor.Watch.ExpectLeaving();
        var id = step.WorksheetId;
        await visitor.Context.ClearCookiesAsync(new() { Name = "form" });

        await step.Sentence.FillAsync(Written);
        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("This form had expired, so nothing was saved"));
        await Expect(visitor.Field("Your sentence")).ToHaveValueAsync(Written);
        await visitor.Link("Open the page again").ClickAsync();

        await Expect(step.Sentence).ToHaveValueAsync(Written);
        await step.ExpectSavedAsync();
        await ExpectKeptOnTheServerAsync(visitor, id);
    }

    private async Task<(Visitor Visitor, StepPage Step)> StartAsync(string language)
    {
        var visitor = await ArriveAsync(language);
        return (visitor, await StartAsync(visitor));
    }

    private async Task<StepPage> StartAsync(Visitor visitor)
    {
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(new Published(Site).Checklist);
        return await tool.StartAsync("École Fictive");
    }

    private static async Task ExpectKeptOnTheServerAsync(Visitor visitor, Guid worksheetId)
    {
        var overview = new OverviewPage(visitor);
        await overview.OpenAsync(worksheetId);
        await Expect(overview.Typed.First).ToHaveTextAsync(Written);
    }
}

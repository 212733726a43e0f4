using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Text;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys;

/// <summary>A partner who has never seen the site reads, searches, and fills in the checklist with the school.</summary>
public sealed class FirstVisitTests(SiteFixture site) : BrowserTest(site)
{
    private const string Title = "École Fictive & Maison";
    private const string Written = "…lisent ensemble le soir,\n“at home” – œuvre d’équipe.";
    private const string Person = "Coordination";
    private static readonly DateOnly Due = new(2027, 6, 1);

    public static TheoryData<string, string> LanguagesAndDevices => new() { { "en", "desktop" }, { "en", "phone" }, { "fr", "desktop" }, { "fr", "phone" } };

    [Theory]
    [MemberData(nameof(LanguagesAndDevices))]
    public async Task A_partner_reads_in_both_languages_and_finds_a_passage_in_their_own_words(string language, string device)
    {
        var visitor = await ArriveAsync(language, DeviceOf(device));

        await ReadAndSearchAsync(visitor);
    }

    [Theory]
    [MemberData(nameof(LanguagesAndDevices))]
    public async Task A_guest_fills_in_a_step_that_saves_itself_and_finds_it_again_in_both_languages(string language, string device)
    {
        var visitor = await ArriveAsync(language, DeviceOf(device));
        var step = await StartFromTheSectionAsync(visitor);

        await step.FillAsync(CheckState.InProgress, Written, Person, Due);
        await step.ExpectSavedAsync();

        await visitor.Page.ReloadAsync();
        await step.ExpectAnswerAsync(CheckState.InProgress, Written, Person, Due);
        await Expect(step.SaveState).ToContainTextAsync(visitor.Say("Saved {0}", "").Trim());
        await FindItAgainAsync(visitor, step);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Without_scripts_the_same_journey_works_with_links_and_buttons(string language)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { JavaScript = false });
        await ReadAndSearchAsync(visitor);
        var step = await StartFromTheSectionAsync(visitor);

        await step.FillAsync(CheckState.InProgress, Written, Person, Due);
        await step.Save.ClickAsync();

        await Expect(step.SaveState).ToContainTextAsync(visitor.Say("Saved {0}", "").Trim());
        await step.ExpectAnswerAsync(CheckState.InProgress, Written, Person, Due);
        await FindItAgainAsync(visitor, step);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Steps_ticked_one_after_the_other_count_and_end_at_the_worksheet_at_a_glance(string language)
    {
        var visitor = await ArriveAsync(language);
        var checklist = new Published(Site).Checklist;
        await new ToolPage(visitor).OpenAsync(checklist);
        var step = await new ToolPage(visitor).StartAsync(Title, Person);
        var steps = checklist.Items.ToList();

        foreach (var item in steps)
        {
            await Expect(visitor.Heading).ToHaveTextAsync(item.IsOptional ? $"{item.Title[visitor.Language]} {visitor.Say("(optional)")}" : item.Title[visitor.Language]);
            await AnswerAsync(visitor, step, item, item == steps[1] ? CheckState.NotApplicable : CheckState.Done);
            await (item == steps[^1] ? visitor.Button("Save and check your answers") : step.SaveAndGoOn).ClickAsync();
        }

        await Expect(visitor.Heading).ToHaveTextAsync(Title);
        await Expect(step.Progress).ToHaveTextAsync(visitor.Say("{0} of {1} answered", steps.Count(item => item.IsExpected), steps.Count(item => item.IsExpected)));
        await Expect(new OverviewPage(visitor).Answers).ToHaveCountAsync(steps.Count);
        await new WorksheetsPage(visitor).OpenAsync();
        await Expect(visitor.Page.GetByText(visitor.Say("Every question is answered."))).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(Visitor visitor, StepPage step, Item item, CheckState state)
    {
        var form = visitor.Page.Locator("[data-item]");
        switch (item)
        {
            case CheckItem:
                await step.State(state).CheckAsync();
                break;
            case DateItem:
                await form.Locator("input[type=date]").FillAsync("2027-06-01");
                break;
            case TableItem:
                await form.Locator("[data-add]").ClickAsync();
                await form.Locator("[data-row] :is(input[type=text], textarea)").First.FillAsync(Written);
                break;
            default:
                await form.Locator("textarea").FillAsync(Written);
                break;
        }
    }

    private async Task ReadAndSearchAsync(Visitor visitor)
    {
        var published = new Published(Site);
        await visitor.OpenAsync("/");
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", visitor.Language.Culture.Name);
        await new HomePage(visitor).Door(published.Partners).ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(published.Partners.Title[visitor.Language]);
        await visitor.Page.Locator(".path").GetByRole(AriaRole.Link, new() { Name = published.PageWithTerms.Text[visitor.Language].Title, Exact = true }).ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(published.PageWithTerms.Text[visitor.Language].Title);

        await visitor.SwitchLanguageAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(published.PageWithTerms.Text[visitor.Language].Title);
        await visitor.SwitchLanguageAsync();

        await new Frame(visitor).SearchAsync(visitor.Language.Code == "fr" ? "aide aux devoirs" : "homework");
        var search = new SearchPage(visitor);
        await Expect(search.Status).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".passage mark").First).ToBeVisibleAsync();
        var passage = search.Passages.First;
        var words = await passage.InnerTextAsync();
        await passage.ClickAsync();
        await Expect(visitor.Page.Locator("section:target > h2")).ToContainTextAsync(words);
        await Expect(visitor.Page.Locator("section:target > h2")).ToBeInViewportAsync();
    }

    private async Task<StepPage> StartFromTheSectionAsync(Visitor visitor)
    {
        var published = new Published(Site);
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(published.MakingItSucceed);
        await guidance.Task(published.FirstStep.Guidance!.Anchor!).ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(published.Checklist.Title[visitor.Language]);
        await Expect(visitor.Page.Locator("li:target h4")).ToHaveTextAsync(published.FirstStep.Title[visitor.Language]);

        var step = await new ToolPage(visitor).StartAsync(Title, Person);
        await Expect(visitor.Heading).ToHaveTextAsync(published.FirstStep.Title[visitor.Language]);
        return step;
    }

    private async Task FindItAgainAsync(Visitor visitor, StepPage step)
    {
        var published = new Published(Site);
        await visitor.SwitchLanguageAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(published.FirstStep.Title[visitor.Language]);
        await step.ExpectAnswerAsync(CheckState.InProgress, Written, Person, Due);

        await new Frame(visitor).Menu("My worksheets").ClickAsync();
        await new WorksheetsPage(visitor).Continue(Title).ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(published.FirstStep.Title[visitor.Language]);
        await visitor.Page.Locator(".step-list h2 a").ClickAsync();
        await Expect(new OverviewPage(visitor).Typed.First).ToHaveTextAsync(Written);
        await Expect(new OverviewPage(visitor).Answers.First).ToContainTextAsync(visitor.Say(ToolNames.Of(CheckState.InProgress)));
        await new HomePage(visitor).OpenAsync();
        await Expect(new HomePage(visitor).ContinueCard).ToContainTextAsync(Title);
    }

    private static Device DeviceOf(string name) => name == "phone" ? Device.Phone : Device.Desktop;
}

using System.Globalization;
using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Accessibility;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Text;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys.Tools;

/// <summary>A school and its partner go through the checklist together, each on a device and in a language of their own.</summary>
public sealed class PartnershipTests(SiteFixture site) : BrowserTest(site)
{
    private const string Title = "École Fictive et Maison des jeunes";
    private const string School = "Direction adjointe";
    private const string Partner = "Youth centre";
    private const string OwnStep = "Présenter l’entente aux familles";
    private const string OwnSteps = "steps-own", NextMeeting = "next-meeting", Present = "present", Decided = "decided";

    private static readonly DateOnly Next = new(2027, 6, 1);

    /// <summary>The step that the partner has the last word on.</summary>
    private const string LeftOpen = "contributions";

    [Fact]
    public async Task The_school_settles_every_step_on_a_phone_and_sees_what_the_partner_ticks_elsewhere_in_the_other_language()
    {
        var school = await ArriveAsync(Language.French, Device.Phone with { Dark = true });
        var partner = await ArriveAsync(Language.English);
        school.Watch.ExpectLeaving();
        partner.Watch.ExpectLeaving();

        var worksheetId = await SettleAsync(school);
        await PrintAsync(school, worksheetId);
        var link = await InviteAsync(school);
        await TickAsync(partner, link);

        await SeeWhoDidItAsync(school, worksheetId);
    }

    private async Task<Guid> SettleAsync(Visitor school)
    {
        var checklist = new Published(Site).Checklist;
        var filling = await new ToolPage(school).StartAsync(checklist, Title, School, "school");
        var step = new StepPage(school);
        foreach (var item in checklist.Items.OfType<CheckItem>())
        {
            await filling.ExpectAsync(item);
            await step.State(item.Id == LeftOpen ? CheckState.InProgress : CheckState.Done).CheckAsync();
            await step.Sentence.FillAsync($"…{item.Id}");
            await ExpectFitsAsync(school);
            await filling.GoOn.TapAsync();
        }

        await filling.ExpectAsync(checklist.FindItem(OwnSteps)!);
        var own = filling.Rows(OwnSteps);
        await own.Add.TapAsync();
        await own.Cell(0, "step").FillAsync(OwnStep);
        await own.Choice(0, CheckItem.State, CheckState.InProgress.Id()).CheckAsync();
        await ExpectFitsAsync(school);
        await filling.GoOnToAsync(checklist.FindItem(NextMeeting)!);
        await filling.Field(NextMeeting, DateItem.Date).FillAsync(Next.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await filling.GoOnToAsync(checklist.FindItem(Present)!);
        await filling.Field(Present, LongTextItem.Text).FillAsync("La direction adjointe et la coordination.");
        await filling.GoOnToAsync(checklist.FindItem(Decided)!);
        await filling.Field(Decided, LongTextItem.Text).FillAsync("On se revoit en juin.");
        await filling.GoOnToOverviewAsync(Title);

        var overview = new OverviewPage(school);
        foreach (var item in checklist.Items.OfType<CheckItem>())
            await Expect(overview.Answer(item)).ToContainTextAsync(school.Say(ToolNames.Of(item.Id == LeftOpen ? CheckState.InProgress : CheckState.Done)));
        await Expect(overview.Answer(checklist.FindItem(OwnSteps)!)).ToContainTextAsync(OwnStep);
        await ExpectFitsAsync(school);
        return filling.WorksheetId;
    }

    private async Task PrintAsync(Visitor school, Guid worksheetId)
    {
        await school.Link("Print or save as PDF").First.TapAsync();
        await Expect(school.Page).ToHaveURLAsync(new Uri(Site.BaseAddress, SiteLinks.PrintWorksheet(school.Language, worksheetId)).ToString());
        await ExpectFitsAsync(school);
        await school.Page.EvaluateAsync("() => { window.print = () => { window.wasPrinted = true; }; }");
        await school.Button("Print").TapAsync();
        Assert.True(await school.Page.EvaluateAsync<bool>("() => window.wasPrinted"));

        await school.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = school.Page.Locator(".paper-items > li");
        await Expect(paper.GetByText(OwnStep)).ToBeVisibleAsync();
        await Expect(paper.GetByText(Moments.Day(Next, school.Language))).ToBeVisibleAsync();
        await Expect(school.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await school.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await school.Link("Back to the worksheet").TapAsync();
        await Expect(school.Heading).ToHaveTextAsync(Title);
    }

    private static async Task<string> InviteAsync(Visitor school)
    {
        await school.Link("Who takes part").TapAsync();
        var link = await new SharePage(school).InviteAsync("partner");
        await ExpectFitsAsync(school);
        return link;
    }

    private async Task TickAsync(Visitor partner, string link)
    {
        var item = new Published(Site).Checklist.FindItem(LeftOpen)!;
        var join = new JoinPage(partner);
        await join.OpenAsync(link, written: Language.French);
        await Expect(partner.Page.Locator("main")).ToContainTextAsync(School);
        await join.JoinAsync(Partner);

        await new OverviewPage(partner).OpenAsync(new StepPage(partner).WorksheetId);
        await new OverviewPage(partner).Change(item).ClickAsync();
        await new FillingPage(partner).ExpectAsync(item);
        var step = new StepPage(partner);
        await Expect(step.Sentence).ToHaveValueAsync($"…{LeftOpen}");
        await step.State(CheckState.Done).CheckAsync();
        await step.ExpectSavedAsync();
    }

    private async Task SeeWhoDidItAsync(Visitor school, Guid worksheetId)
    {
        var item = new Published(Site).Checklist.FindItem(LeftOpen)!;
        var overview = new OverviewPage(school);
        await overview.OpenAsync(worksheetId);
        await Expect(overview.Answer(item)).ToContainTextAsync(school.Say(ToolNames.Of(CheckState.Done)));
        await Expect(overview.Answer(item).Locator(".answer-facts")).ToContainTextAsync(Partner);

        await overview.Change(item).TapAsync();
        await new FillingPage(school).ExpectAsync(item);
        var changes = new StepPage(school).Changes;
        await changes.Locator("summary").TapAsync();
        await Expect(changes.Locator("li").First).ToContainTextAsync(Partner);
        await Expect(changes.Locator("li").Last).ToContainTextAsync(School);
    }

    private static async Task ExpectFitsAsync(Visitor school) => Assert.Equal("", await Layout.OverflowAsync(school.Page));
}

using System.Globalization;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys.Tools;

/// <summary>A new teacher takes stock on one page, sees where they stand, and takes what they choose into a plan.</summary>
public sealed class TeachingCompetencesTests(SiteFixture site) : BrowserTest(site)
{
    private const string Note = "I begin on Monday with my second group.";
    private const string Classroom = "classroom-management";

    private static readonly (string Practice, string Level)[] Ratings =
    [
        ("routines", "not-yet"), ("expectations", "starting"), ("lesson-goals", "shared"), ("year-overview", "regularly"),
        ("criteria", "regularly"), ("know-students", ScaleItem.NotApplicable),
    ];

    [Fact]
    public async Task Practices_rated_on_one_page_show_as_pictures_and_words_and_a_target_goes_into_a_plan_with_one_press()
    {
        var library = new Published(Site);
        var (tool, plan) = (library.Tool("teaching-competences"), library.Tool("development-plan"));
        var visitor = await ArriveAsync(Language.English);
        visitor.Watch.ExpectLeaving();
        await new ToolPage(visitor).StartAsync(tool, "Where I stand", "Sacha");

        await visitor.Link("Everything on one page").ClickAsync();
        await visitor.Page.WaitForLoadStateAsync();
        var everything = new EverythingPage(visitor, new FillingPage(visitor).WorksheetId);
        foreach (var (practice, level) in Ratings)
        {
            await new FillingPage(visitor).Choice(practice, ScaleItem.Level, level).CheckAsync();
            await everything.ExpectSavedAsync(practice);
        }

        await everything.SaveAndCheck.ClickAsync();
        await visitor.Link("Results").ClickAsync();
        await ExpectPicturesAndWordsAsync(visitor);
        await PutToDoingAsync(visitor);

        var results = new ResultsPage(visitor);
        await results.Targets.First.ClickAsync();
        var target = await results.Targets.First.InnerTextAsync();
        await results.TakeOver.ClickAsync();
        await results.OpenThere.ClickAsync();
        await new FillingPage(visitor).ExpectAsync(plan.FindItem("improvement")!);
        await Expect(new FillingPage(visitor).Field("improvement", LongTextItem.Text)).ToHaveValueAsync(target.Trim());
    }

    /// <summary>The three parts with a level are in the picture, and the table says the same of all nine, in figures and in words.</summary>
    private static async Task ExpectPicturesAndWordsAsync(Visitor visitor)
    {
        var results = new ResultsPage(visitor);
        await Expect(results.Radar).ToBeVisibleAsync();
        await Expect(results.RadarDots).ToHaveCountAsync(3);
        await Expect(results.Figures).ToHaveCountAsync(9);
        await Expect(results.Figures.First).ToContainTextAsync(visitor.Say("{0} of {1}", 1.5.ToString(CultureInfo.InvariantCulture), 4));
        await Expect(results.Figures.First.Locator(".bar-figure")).ToHaveAttributeAsync("width", "75");
        await Expect(results.Figures.Last.Locator(".bar-figure")).ToHaveCountAsync(0);

        var practices = results.Practices(Classroom);
        await Expect(practices).ToHaveCountAsync(3);
        await Expect(practices.Locator(".bar")).ToHaveCountAsync(2);
        await Expect(practices.Last).ToContainTextAsync(visitor.Say("Nothing yet"));
    }

    private static async Task PutToDoingAsync(Visitor visitor)
    {
        var recommendation = new ResultsPage(visitor).Recommendations.First;
        var id = await recommendation.GetAttributeAsync("data-item") ?? "";
        var filling = new FillingPage(visitor);
        await filling.Choice(id, CheckItem.State, CheckState.InProgress.Id()).CheckAsync();
        await filling.Field(id, CheckItem.Note).FillAsync(Note);
        await new Drafts(visitor).ExpectAsync(0);
        await visitor.Page.ReloadAsync();

        await Expect(filling.Choice(id, CheckItem.State, CheckState.InProgress.Id())).ToBeCheckedAsync();
        await Expect(filling.Field(id, CheckItem.Note)).ToHaveValueAsync(Note);
    }
}

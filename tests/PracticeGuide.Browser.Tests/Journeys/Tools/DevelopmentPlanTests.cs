using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys.Tools;

/// <summary>A new teacher fills in a plan for a year where no script runs, takes it away as files, and brings it in again.</summary>
public sealed class DevelopmentPlanTests(SiteFixture site) : BrowserTest(site)
{
    private const string Title = "Mon plan de cette année", Name = "Sacha";
    private const string Start = "start", Schedule = "peer-observation", Held = "held";
    private const string FirstStep = "Observer le début d’un cours", SecondStep = "Me faire observer", Unwanted = "Ligne de trop";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["name"] = Name, ["position"] = "Enseignement au secondaire", ["goal"] = "Donner des consignes que tout le monde comprend.",
        ["improvement"] = "La gestion de classe.\nL’évaluation.", ["courses"] = "Un cours en ligne, « Évaluer pour apprendre ».",
        ["mentorship"] = "Ma mentore, une fois par semaine.", ["self-learning"] = "Un livre sur les consignes.",
        ["achieved"] = "Le cours est terminé.", ["changes"] = "L’observation passe en février.",
    };

    [Fact]
    public async Task Without_scripts_a_plan_is_filled_in_from_its_first_page_to_its_last_and_comes_back_from_its_own_file()
    {
        var plan = new Published(Site).Tool("development-plan");
        var visitor = await ArriveAsync(Language.French, Device.Desktop with { JavaScript = false });
        // A download leaves the page it was asked for on, and the browser says so.
        visitor.Watch.ExpectLeaving();
        await new ToolPage(visitor).StartAsync(plan, Title, Name);

        await WalkAsync(visitor, plan);
        await BeginTheYearAsync(visitor, plan);
        await ReviewAsync(visitor, plan);
        await CheckAsync(visitor, plan);
        await BringBackAsync(visitor);
    }

    /// <summary>One question a page, each answered or passed over, to the last.</summary>
    private static async Task WalkAsync(Visitor visitor, Tool plan)
    {
        var filling = new FillingPage(visitor);
        foreach (var item in plan.Items.Where(item => item.IsAsked))
        {
            await filling.ExpectAsync(item);
            if (item.Id == Start)
                await WriteDateAsync(visitor, filling);
            else if (item.Id == Schedule)
                await WriteScheduleAsync(filling);
            else if (Texts.TryGetValue(item.Id, out var text) && await filling.Field(item.Id, TextItem.Text).IsVisibleAsync())
                await filling.Field(item.Id, TextItem.Text).FillAsync(text);
            await filling.GoOn.ClickAsync();
        }

        await Expect(visitor.Heading).ToHaveTextAsync(Title);
    }

    /// <summary>A browser that knows no date fields sends whatever is typed: it comes back as it was, with what is wrong beside it.</summary>
    private static async Task WriteDateAsync(Visitor visitor, FillingPage filling)
    {
        const string NoDate = "le 31 novembre";
        visitor.Watch.ExpectStatus(400);
        var field = filling.Field(Start, DateItem.Date);
        await field.EvaluateAsync("field => field.type = 'text'");
        await field.FillAsync(NoDate);
        await filling.GoOn.ClickAsync();

        await Expect(filling.Problems.GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        await Expect(filling.ProblemOf(Start, DateItem.Date)).Not.ToBeEmptyAsync();
        await Expect(field).ToHaveAttributeAsync("value", NoDate);
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await field.FillAsync("2026-09-01");
    }

    private static async Task WriteScheduleAsync(FillingPage filling)
    {
        var rows = filling.Rows(Schedule);
        foreach (var (row, text) in new[] { SecondStep, Unwanted, FirstStep }.Index())
        {
            await rows.Add.ClickAsync();
            await Expect(rows.All).ToHaveCountAsync(row + 1);
            await rows.Cell(row, "step").FillAsync(text);
        }

        await rows.Remove(1).ClickAsync();
        await Expect(rows.All).ToHaveCountAsync(2);
        await rows.Up(1).ClickAsync();
        await Expect(rows.Cell(0, "step")).ToHaveValueAsync(FirstStep);
        await Expect(rows.Cell(1, "step")).ToHaveValueAsync(SecondStep);
        await rows.Cell(0, "by-when").FillAsync("2027-02-01");
    }

    private static async Task BeginTheYearAsync(Visitor visitor, Tool plan)
    {
        var stages = new StagesPage(visitor, plan);
        await stages.GoOnFromAsync("draft");
        await stages.GoOnFromAsync("discussed");
    }

    private static async Task ReviewAsync(Visitor visitor, Tool plan)
    {
        var filling = new FillingPage(visitor);
        var review = plan.Sections.First(part => part.Review == 1);
        var overview = new OverviewPage(visitor);
        await overview.Change(review.Items[0]).ClickAsync();
        await filling.Field(Held, DateItem.Date).FillAsync("2026-12-01");
        foreach (var item in review.Items.Skip(1))
        {
            await filling.GoOnToAsync(item);
            if (Texts.TryGetValue(item.Id, out var text))
                await filling.Field(item.Id, TextItem.Text).FillAsync(text);
        }

        await filling.GoOn.ClickAsync();
        await overview.OpenAsync(filling.WorksheetId);
        await visitor.Button("Conclude this review: keep the worksheet as it stands").First.ClickAsync();
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync(review.Title[visitor.Language]);
        await overview.OpenAsync(filling.WorksheetId);
    }

    /// <summary>On the page that shows every answer, each stands as it was written, and can be changed from there.</summary>
    private static async Task CheckAsync(Visitor visitor, Tool plan)
    {
        var overview = new OverviewPage(visitor);
        foreach (var (id, text) in Texts)
            await Expect(overview.Answer(plan.FindItem(id)!).First.Locator(".typed").First).ToHaveTextAsync(text);
        await Expect(overview.Answer(plan.FindItem(Schedule)!).Locator("tbody td:first-child")).ToHaveTextAsync([FirstStep, SecondStep]);

        await overview.Change(plan.FindItem("goal")!).ClickAsync();
        await new FillingPage(visitor).ExpectAsync(plan.FindItem("goal")!);
        await visitor.Page.Locator(".step-list h2 a").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(Title);
    }

    private static async Task BringBackAsync(Visitor visitor)
    {
        var overview = new OverviewPage(visitor);
        var first = new FillingPage(visitor).WorksheetId;
        var (typed, chosen) = (await overview.Typed.AllInnerTextsAsync(), await overview.Chosen.AllInnerTextsAsync());
        var document = await DownloadAsync(visitor, "Word file");
        Assert.EndsWith(".docx", document.SuggestedFilename, StringComparison.Ordinal);
        var file = await DownloadAsync(visitor, "Complete file (JSON)");
        Assert.EndsWith(".json", file.SuggestedFilename, StringComparison.Ordinal);

        await visitor.Link("bring it in again").ClickAsync();
        await visitor.Field("The file").SetInputFilesAsync(new FilePayload { Name = file.SuggestedFilename, MimeType = "application/json", Buffer = await File.ReadAllBytesAsync(await file.PathAsync(), TestContext.Current.CancellationToken) });
        await visitor.Button("Bring it in").ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(Title);
        Assert.NotEqual(first, new FillingPage(visitor).WorksheetId);
        Assert.Equal(typed, await overview.Typed.AllInnerTextsAsync());
        Assert.Equal(chosen, await overview.Chosen.AllInnerTextsAsync());
    }

    private static async Task<IDownload> DownloadAsync(Visitor visitor, string link)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Link(link).ClickAsync());
        Assert.Null(await download.FailureAsync());
        return download;
    }
}

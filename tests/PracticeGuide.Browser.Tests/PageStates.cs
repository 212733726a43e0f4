using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests;

/// <summary>Every kind of page in every state a person may meet it in, and the way to get there.</summary>
internal static class PageStates
{
    private const string Sentence = "…lisent ensemble le soir, avec https://exemple.org/une-adresse-bien-longue-qui-ne-se-coupe-nulle-part-et-qui-continue-encore";

    private static readonly Dictionary<string, Func<Visitor, Task>> Ways = new(StringComparer.Ordinal)
    {
        ["home, new"] = visitor => new HomePage(visitor).OpenAsync(),
        ["home, returning"] = HomeOfSomeoneReturningAsync,
        ["guidance"] = visitor => visitor.OpenAsync(Addresses.Guidance(visitor.Language)),
        ["audience, written"] = visitor => visitor.OpenAsync(Here(visitor).Partners.Address(visitor.Language)),
        ["audience, unwritten"] = visitor => visitor.OpenAsync((Here(visitor).Unwritten ?? Here(visitor).Partners).Address(visitor.Language)),
        ["audience, asks"] = visitor => new AudiencePage(visitor).OpenAsync(Here(visitor).WhoIsAsked),
        ["audience, read and kept"] = AudienceReadAndKeptAsync,
        ["booklet"] = visitor => new BookletPage(visitor).OpenAsync(Here(visitor).Administrators),
        ["guidance page"] = visitor => new GuidancePage(visitor).OpenAsync(Here(visitor).MakingItSucceed),
        ["guidance page, word explained"] = GuidancePageWithWordExplainedAsync,
        ["guidance page, words marked"] = GuidancePageWithWordsMarkedAsync,
        ["guidance page, directory"] = visitor => visitor.OpenAsync(visitor.Site.Library.Pages.Single(page => page.Id == "partners/directory").Text[visitor.Language].Address),
        ["guidance page, drawing"] = GuidancePageWithDrawingAsync,
        ["guidance page, everything open"] = GuidancePageWithEverythingOpenAsync,
        ["guidance page, offline"] = GuidancePageOfflineAsync,
        ["home, in the middle of a page"] = HomeInTheMiddleOfAPageAsync,
        ["on this device, empty"] = DeviceEmptyAsync,
        ["on this device, filled"] = DeviceFilledAsync,
        ["feedback, empty"] = visitor => new FeedbackPage(visitor).OpenAsync(Here(visitor).MakingItSucceed),
        ["feedback, refused"] = FeedbackRefusedAsync,
        ["feedback, thanks"] = FeedbackThanksAsync,
        ["resources"] = visitor => visitor.OpenAsync(Addresses.Resources(visitor.Language)),
        ["resources, chosen"] = visitor => visitor.OpenAsync(Addresses.Resources(visitor.Language, ["quebec"], ["families", "employment"])),
        ["resources, nothing found"] = visitor => visitor.OpenAsync(Addresses.Resources(visitor.Language, ["montreal"], ["employment"])),
        ["glossary"] = visitor => visitor.OpenAsync(Addresses.Glossary(visitor.Language)),
        ["search, empty"] = visitor => new SearchPage(visitor).OpenAsync(),
        ["search, results"] = visitor => new SearchPage(visitor).OpenAsync(visitor.Language == Language.French ? "aide aux devoirs" : "homework"),
        ["search, corrected"] = visitor => new SearchPage(visitor).OpenAsync(visitor.Language == Language.French ? "partenariatt buts" : "partnershp goals"),
        ["search, narrowed"] = SearchNarrowedAsync,
        ["search, other language"] = SearchInTheOtherLanguageAsync,
        ["search, suggestions"] = SearchWithSuggestionsAsync,
        ["search, last searches"] = SearchWithLastSearchesAsync,
        ["search, nothing found"] = visitor => new SearchPage(visitor).OpenAsync("zzyzx"),
        ["tools"] = visitor => visitor.OpenAsync(Addresses.Tools(visitor.Language)),
        ["tool"] = visitor => new ToolPage(visitor).OpenAsync(Here(visitor).Checklist),
        ["tool, refused"] = ToolRefusedAsync,
        ["tool, blank print"] = visitor => visitor.OpenAsync(SiteLinks.PrintTool(visitor.Language, Here(visitor).Checklist.Slug[visitor.Language])),
        ["my worksheets, empty"] = visitor => new WorksheetsPage(visitor).OpenAsync(),
        ["my worksheets, filled"] = WorksheetsFilledAsync,
        ["worksheet"] = OverviewAsync,
        ["worksheet, refused"] = OverviewRefusedAsync,
        ["step"] = StepAsync,
        ["step, refused"] = StepRefusedAsync,
        ["step, kept on this device"] = StepOfflineAsync,
        ["step, conflict"] = StepConflictAsync,
        ["everything"] = EverythingAsync,
        ["everything, refused"] = EverythingRefusedAsync,
        ["sharing"] = SharingAsync,
        ["invitation"] = InvitationAsync,
        ["worksheet, print"] = WorksheetPrintAsync,
        ["no such page"] = NoSuchPageAsync,
        ["no such worksheet"] = NoSuchWorksheetAsync,
        ["form expired"] = FormExpiredAsync,
    };

    /// <summary>Each state, as the rows of a theory.</summary>
    public static TheoryData<string> All => [.. Ways.Keys];

    /// <summary>Whether a state needs a browser that keeps pages.</summary>
    public static bool KeepsPages(string state) =>
        state is "audience, read and kept" or "guidance page, offline" or "on this device, filled";

    /// <summary>Takes the person to the page in its state, with its style and its scripts.</summary>
    public static async Task ReachAsync(Visitor visitor, string state)
    {
        await Ways[state](visitor);
        await visitor.Page.WaitForLoadStateAsync();
    }

    private static Published Here(Visitor visitor) => new(visitor.Site);

    private static async Task<StepPage> StartAsync(Visitor visitor)
    {
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(Here(visitor).Checklist);
        return await tool.StartAsync("École Fictive et Maison des jeunes", "Alex");
    }

    /// <summary>A step filled in once, and filled in again in the other language, so that its history shows.</summary>
    private static async Task<StepPage> FillAsync(Visitor visitor)
    {
        var step = await StartAsync(visitor);
        await step.FillAsync(CheckState.Done, Sentence, "Coordination", new(2027, 6, 1));
        await step.ExpectSavedAsync();
        await visitor.SwitchLanguageAsync();
        await step.Note.FillAsync("À revoir.");
        // What is left is saved at once, and not only after a pause.
        await step.Note.BlurAsync();
        await step.ExpectSavedAsync();
        await visitor.SwitchLanguageAsync();
        return step;
    }

    private static async Task HomeOfSomeoneReturningAsync(Visitor visitor)
    {
        await StartAsync(visitor);
        await new HomePage(visitor).OpenAsync();
        await Expect(new HomePage(visitor).ContinueCard).ToBeVisibleAsync();
    }

    private static async Task GuidancePageWithWordExplainedAsync(Visitor visitor)
    {
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(Here(visitor).PageWithTerms);
        await guidance.Terms.First.ClickAsync();
        await Expect(guidance.OpenPopover).ToBeVisibleAsync();
    }

    private static async Task GuidancePageWithWordsMarkedAsync(Visitor visitor)
    {
        await visitor.OpenAsync(FoundWords.Mark(Here(visitor).MakingItSucceed.Text[visitor.Language].Address, visitor.Language == Language.French ? "partenariat,ecole" : "Partnership,school"));
        await Expect(new GuidancePage(visitor).FoundWords).ToBeVisibleAsync();
    }

    private static async Task SearchNarrowedAsync(Visitor visitor)
    {
        var search = new SearchPage(visitor);
        await search.OpenAsync(visitor.Language == Language.French ? "famille" : "family");
        if (!await search.Filter(Here(visitor).Partners.Title[visitor.Language]).IsVisibleAsync())
            await search.Filters.Locator("summary").ClickAsync();
        await search.Filter(Here(visitor).Partners.Title[visitor.Language]).ClickAsync();
        await visitor.Page.Locator(".how-to-search summary").ClickAsync();
        await Expect(search.Results.First).ToBeVisibleAsync();
    }

    private static async Task SearchInTheOtherLanguageAsync(Visitor visitor)
    {
        await visitor.OpenAsync($"{SiteLinks.Search(visitor.Language, "mentor")}&language={visitor.Language.Other.Code}");
        await Expect(visitor.Page.Locator(".other-language-results li").First).ToBeVisibleAsync();
    }

    private static async Task SearchWithSuggestionsAsync(Visitor visitor)
    {
        await visitor.OpenAsync(Addresses.Tools(visitor.Language));
        await new Frame(visitor).SearchBox.FillAsync("mentor");
        await Expect(new Frame(visitor).Suggestions.First).ToBeVisibleAsync();
        await new Frame(visitor).SearchBox.PressAsync("ArrowDown");
        await Expect(new Frame(visitor).ChosenSuggestion).ToBeVisibleAsync();
    }

    private static async Task SearchWithLastSearchesAsync(Visitor visitor)
    {
        await new SearchPage(visitor).OpenAsync(Sentence);
        await new SearchPage(visitor).OpenAsync("mentor");
        await new SearchPage(visitor).OpenAsync();
        await new SearchPage(visitor).Box.ClickAsync();
        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Option)).ToHaveCountAsync(3);
    }

    private static async Task GuidancePageWithDrawingAsync(Visitor visitor)
    {
        await new GuidancePage(visitor).OpenAsync(Here(visitor).PageWithDrawing);
        await visitor.Page.Locator(".drawing summary").ClickAsync();
        await Expect(visitor.Page.Locator(".drawing details li").First).ToBeVisibleAsync();
    }

    /// <summary>The page marked as read, a link just copied, the citation open.</summary>
    private static async Task GuidancePageWithEverythingOpenAsync(Visitor visitor)
    {
        await visitor.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.Page.Clock.InstallAsync();
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(Here(visitor).MakingItSucceed);
        await guidance.HaveRead.ClickAsync();
        await guidance.Citation.Locator("summary").ClickAsync();
        await visitor.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddHours(1));
        await guidance.LinkTo(Here(visitor).MakingItSucceed.Text[visitor.Language].Sections[0].Anchor).ClickAsync();
        await Expect(guidance.Copied).ToBeVisibleAsync();
        await visitor.Page.Clock.ResumeAsync();
    }

    private static async Task GuidancePageOfflineAsync(Visitor visitor)
    {
        await VisitAndKeepAsync(visitor);
        await visitor.Context.SetOfflineAsync(true);
        await visitor.Page.ReloadAsync();
        await Expect(new Frame(visitor).OfflineNotice).ToBeVisibleAsync();
    }

    private static async Task HomeInTheMiddleOfAPageAsync(Visitor visitor)
    {
        await new GuidancePage(visitor).OpenAsync(Here(visitor).MakingItSucceed);
        await Expect(new GuidancePage(visitor).HaveRead).ToBeVisibleAsync();
        await new HomePage(visitor).OpenAsync();
        await Expect(new HomePage(visitor).GoOnReading).ToBeVisibleAsync();
    }

    private static async Task AudienceReadAndKeptAsync(Visitor visitor)
    {
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(Here(visitor).MakingItSucceed);
        await guidance.HaveRead.ClickAsync();
        var audience = new AudiencePage(visitor);
        await audience.OpenAsync(Here(visitor).Partners);
        await audience.Keep.ClickAsync();
        await Expect(audience.Kept).Not.ToBeEmptyAsync();
        await Expect(audience.ReadCount).ToBeVisibleAsync();
    }

    private static async Task DeviceEmptyAsync(Visitor visitor)
    {
        await new DevicePage(visitor).OpenAsync();
        await Expect(new DevicePage(visitor).Status).ToHaveTextAsync(visitor.Say("No page is kept yet."));
    }

    private static async Task DeviceFilledAsync(Visitor visitor)
    {
        await VisitAndKeepAsync(visitor);
        await new SearchPage(visitor).OpenAsync(Sentence);
        await new DevicePage(visitor).OpenAsync();
        await Expect(new DevicePage(visitor).Searches).ToHaveCountAsync(1);
        await Expect(new DevicePage(visitor).Entries).ToHaveCountAsync(1);
    }

    /// <summary>Until the browser answers for itself, and so has kept the page.</summary>
    private static async Task VisitAndKeepAsync(Visitor visitor)
    {
        visitor.Watch.ExpectOffline();
        await new GuidancePage(visitor).OpenAsync(Here(visitor).MakingItSucceed);
        await visitor.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
    }

    private static async Task FeedbackRefusedAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(400);
        var feedback = new FeedbackPage(visitor);
        await feedback.OpenAsync(Here(visitor).MakingItSucceed);
        await feedback.Sentence.FillAsync(Sentence);
        await feedback.Send.ClickAsync();
        await Expect(feedback.Problems).ToBeVisibleAsync();
    }

    private static async Task FeedbackThanksAsync(Visitor visitor)
    {
        var feedback = new FeedbackPage(visitor);
        await feedback.OpenAsync(Here(visitor).MakingItSucceed);
        await feedback.Yes.CheckAsync();
        await feedback.Send.ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("Thank you"));
    }

    private static async Task ToolRefusedAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(400);
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(Here(visitor).Checklist);
        await tool.Title.EvaluateAsync("field => { field.removeAttribute('maxlength'); field.value = 'é'.repeat(1000); }");
        await tool.StartButton.ClickAsync();
        await Expect(visitor.Page.Locator("#problems")).ToBeVisibleAsync();
    }

    private static async Task WorksheetsFilledAsync(Visitor visitor)
    {
        await FillAsync(visitor);
        await new WorksheetsPage(visitor).OpenAsync();
        await Expect(new WorksheetsPage(visitor).Cards).ToHaveCountAsync(1);
    }

    /// <summary>Of a tool with roles, with a private link that was made.</summary>
    private static async Task SharingAsync(Visitor visitor)
    {
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(visitor.Site.Library.Tools.First(each => each.Roles.Length > 1));
        await tool.PersonName.FillAsync("Andrée");
        await tool.StartButton.ClickAsync();
        await visitor.Page.Locator("[data-acting-as] a").ClickAsync();
        await visitor.Page.Locator("form[action$='handler=Invite'] button").First.ClickAsync();
        await Expect(visitor.Page.Locator("[data-private-link] input")).ToBeVisibleAsync();
    }

    /// <summary>For someone else, who has no part in it yet.</summary>
    private static async Task InvitationAsync(Visitor visitor)
    {
        await SharingAsync(visitor);
        var link = await visitor.Page.Locator("[data-private-link] input").InputValueAsync();
        await visitor.Page.Context.ClearCookiesAsync();
        await visitor.OpenAsync(new Uri(link).PathAndQuery);
        await Expect(visitor.Page.Locator("#PersonName")).ToBeVisibleAsync();
    }

    private static async Task OverviewAsync(Visitor visitor)
    {
        var step = await FillAsync(visitor);
        await new OverviewPage(visitor).OpenAsync(step.WorksheetId);
    }

    private static async Task OverviewRefusedAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(400);
        await OverviewAsync(visitor);
        await visitor.Page.Locator("#PersonName").EvaluateAsync("field => { field.removeAttribute('maxlength'); field.value = 'é'.repeat(1000); }");
        await visitor.Button("Save the names").ClickAsync();
        await Expect(visitor.Page.Locator("#problems")).ToBeVisibleAsync();
    }

    private static async Task StepAsync(Visitor visitor)
    {
        var step = await FillAsync(visitor);
        foreach (var details in await visitor.Page.Locator("details").AllAsync())
            await details.Locator("summary").ClickAsync();
        await Expect(step.Changes).ToContainTextAsync(Sentence);
    }

    private static async Task StepRefusedAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(400);
        visitor.Watch.ExpectLeaving();
        var step = await StartAsync(visitor);
        await step.Due.FillAsync("2345-06-07");
        await step.Save.ClickAsync();
        await Expect(step.Problems).ToBeVisibleAsync();
    }

    private static async Task StepOfflineAsync(Visitor visitor)
    {
        visitor.Watch.ExpectOffline();
        var step = await StartAsync(visitor);
        await visitor.Context.SetOfflineAsync(true);
        await step.Sentence.FillAsync(Sentence);
        await step.Sentence.BlurAsync();
        await step.ExpectKeptOnDeviceAsync();
    }

    private static async Task StepConflictAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(409);
        visitor.Watch.ExpectLeaving();
        var step = await StartAsync(visitor);
        var slower = visitor.Page;
        var arrives = new TaskCompletionSource();
        await slower.RouteAsync("**/*", async route =>
        {
            if (route.Request.Method == "POST")
                await arrives.Task;
            await route.ContinueAsync();
        });
        await visitor.OpenTabAsync();
        await visitor.OpenAsync(slower.Url);
        await slower.Locator($"[id$='.{CheckItem.Sentence}']").FillAsync("…apprennent");
        await step.Sentence.FillAsync(Sentence);
        await Expect(step.SaveState).ToHaveAttributeAsync("data-kind", "saved");
        await visitor.Page.CloseAsync();

        visitor.TurnTo(slower);
        arrives.SetResult();
        await Expect(step.Conflict).ToBeVisibleAsync();
    }

    /// <summary>Items of every kind on one page, with rows, one of them just removed, and the timer running.</summary>
    private static async Task EverythingAsync(Visitor visitor)
    {
        var everything = await EverythingPage.StartAsync(visitor);
        await everything.Field(PracticeTool.Purpose).FillAsync(Sentence);
        await everything.Option(PracticeTool.Agree, "no").CheckAsync();
        await Expect(everything.Item(PracticeTool.Reasons)).ToBeVisibleAsync();
        var notes = everything.Rows(PracticeTool.Notes);
        await notes.StartTimer.ClickAsync();
        for (var row = 0; row < 3; row++)
            await notes.Add.ClickAsync();
        await notes.Remove(1).ClickAsync();
        await Expect(notes.PutBack).ToBeFocusedAsync();
        await new Drafts(visitor).ExpectAsync(0);
    }

    private static async Task EverythingRefusedAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(400);
        visitor.Watch.ExpectLeaving();
        var everything = await EverythingPage.StartAsync(visitor);
        await everything.Field(PracticeTool.Price).FillAsync("–");
        await everything.Save.ClickAsync();
        await Expect(visitor.Page.Locator("#problems")).ToBeVisibleAsync();
    }

    private static async Task WorksheetPrintAsync(Visitor visitor)
    {
        var step = await FillAsync(visitor);
        await visitor.OpenAsync(SiteLinks.PrintWorksheet(visitor.Language, step.WorksheetId));
    }

    private static Task NoSuchPageAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(404);
        return visitor.OpenAsync($"{Addresses.Guidance(visitor.Language)}/partner-families");
    }

    private static Task NoSuchWorksheetAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(404);
        return visitor.OpenAsync(SiteLinks.Worksheet(visitor.Language, Guid.Empty));
    }

    private static async Task FormExpiredAsync(Visitor visitor)
    {
        visitor.Watch.ExpectStatus(400);
        visitor.Watch.ExpectLeaving();
        var step = await StartAsync(visitor);
        await visitor.Context.ClearCookiesAsync(new() { Name = "form" });

        // The step saves itself once it is left, and is answered by the page that gives the text back.
        await step.Sentence.FillAsync(Sentence);
        await step.Sentence.BlurAsync();
        await Expect(visitor.Page.Locator(".given-back")).ToBeVisibleAsync();
    }
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Stages;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>Where a worksheet with stages stands, how it goes on and back, and how it came there.</summary>
internal sealed class StagesPage(Visitor visitor, Tool tool)
{
    public ILocator Current => visitor.Page.Locator(".stages [aria-current=step]");

    /// <summary>What is missing before it can go on.</summary>
    public ILocator Missing => visitor.Page.Locator("#stage li a");

    public ILocator SignedName => visitor.Field("Your name, as you sign");

    public ILocator Reason => visitor.Field("Why?");

    public ILocator GoBack => visitor.Button("Go back");

    /// <summary>From the newest to the first.</summary>
    public ILocator Moves => visitor.Page.Locator(".moves > li");

    /// <summary>The stage as the worksheet at a glance names it.</summary>
    public ILocator Named => visitor.Page.Locator(".next-step h2");

    /// <summary>The link of the worksheet at a glance to the next step, for whoever it belongs to.</summary>
    public ILocator Next(Stage stage) => visitor.Page.Locator(".next-step").GetByRole(AriaRole.Link, new() { Name = stage.Advance!.Title[visitor.Language], Exact = true });

    /// <summary>The button that takes the worksheet on.</summary>
    public ILocator Advance(Stage stage) => visitor.Page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = stage.Advance!.Title[visitor.Language], Exact = true });

    public Task OpenAsync(Guid worksheetId) => visitor.OpenAsync(SiteLinks.NextStage(visitor.Language, worksheetId));

    public Stage Stage(string stageId) => tool.FindStage(stageId) ?? throw new ArgumentException(stageId, nameof(stageId));

    /// <summary>From the worksheet at a glance, takes it on from a stage, and comes back to it.</summary>
    public async Task GoOnFromAsync(string stageId)
    {
        var stage = Stage(stageId);
        await Next(stage).ClickAsync();
        await Advance(stage).ClickAsync();
        await Assertions.Expect(Named).ToHaveTextAsync(tool.Stages[tool.Stages.IndexOf(stage) + 1].Title[visitor.Language]);
    }
}

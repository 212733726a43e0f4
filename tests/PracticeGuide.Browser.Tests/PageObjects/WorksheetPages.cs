using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>Everything started on this device.</summary>
internal sealed class WorksheetsPage(Visitor visitor)
{
    public ILocator Cards => visitor.Page.Locator(".worksheet-card");

    public Task OpenAsync() => visitor.OpenAsync(SiteLinks.Worksheets(visitor.Language));

    public ILocator Continue(string title) => Cards.GetByRole(AriaRole.Link, new() { Name = $"{visitor.Say("Continue")} {title}", Exact = true });
}

/// <summary>A worksheet at a glance.</summary>
internal sealed class OverviewPage(Visitor visitor)
{
    public ILocator Answers => visitor.Page.Locator(".answers > li");

    /// <summary>What was typed, as it is read.</summary>
    public ILocator Typed => Answers.Locator(".typed");

    public Task OpenAsync(Guid worksheetId) => visitor.OpenAsync(SiteLinks.Worksheet(visitor.Language, worksheetId));
}

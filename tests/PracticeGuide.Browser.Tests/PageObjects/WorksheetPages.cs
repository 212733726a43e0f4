using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Tools.Items;
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

    /// <summary>What one item says.</summary>
    public ILocator Answer(Item item) =>
        Answers.Filter(new() { Has = visitor.Page.GetByRole(AriaRole.Heading, new() { Name = item.Title[visitor.Language] }) });

    /// <summary>Leads to the page of an item that can be filled in.</summary>
    public ILocator Change(Item item) => Answers.Locator($"a[href$='/{item.Id}']");

    /// <summary>What was chosen, in words: states, days, options.</summary>
    public ILocator Chosen => Answers.Locator(".chosen");

    public Task OpenAsync(Guid worksheetId) => visitor.OpenAsync(SiteLinks.Worksheet(visitor.Language, worksheetId));
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>A page on which items of any kind are filled in, one or many, with the buttons that lead on.</summary>
internal sealed class FillingPage(Visitor visitor)
{
    public Guid WorksheetId => new StepPage(visitor).WorksheetId;

    public ILocator Item(string itemId) => visitor.Page.Locator($"[data-item='{itemId}']");

    /// <summary>The element that one field of an item is written in.</summary>
    public ILocator Field(string itemId, string field) => visitor.Page.Locator($"[id='{itemId}.{field}']");

    /// <summary>One radio button or checkbox of a field that is chosen from a list.</summary>
    public ILocator Choice(string itemId, string field, string value) => visitor.Page.Locator($"[name='{itemId}.{field}'][value='{value}']");

    public ILocator ProblemOf(string itemId, string field) => visitor.Page.Locator($"[id='{itemId}.{field}-problem']");

    public ILocator Problems => visitor.Page.Locator("#problems");

    public RowsOfTable Rows(string itemId) => new(visitor, Item(itemId));

    /// <summary>What leads on, whether there is something to save here or only to read.</summary>
    public ILocator GoOn => visitor.Button("Save and go on").Or(visitor.Button("Save and check your answers")).Or(visitor.Link("Go on"));

    /// <summary>Waits for an item on a page of its own, with its scripts.</summary>
    public async Task ExpectAsync(Item item)
    {
        await Assertions.Expect(visitor.Heading).ToContainTextAsync(item.Title[visitor.Language]);
        await visitor.Page.WaitForLoadStateAsync();
    }

    public async Task OpenAsync(Guid worksheetId, Item item)
    {
        await visitor.OpenAsync(SiteLinks.Step(visitor.Language, worksheetId, item.Id));
        await ExpectAsync(item);
    }

    /// <summary>Goes on, and waits for the item that comes next.</summary>
    public async Task GoOnToAsync(Item next)
    {
        await GoOn.ClickAsync();
        await ExpectAsync(next);
    }

    /// <summary>Goes on from the last item, to the worksheet at a glance.</summary>
    public async Task GoOnToOverviewAsync(string title)
    {
        await GoOn.ClickAsync();
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync(title);
        await visitor.Page.WaitForLoadStateAsync();
    }
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>A whole worksheet, being filled in on one page.</summary>
internal sealed class EverythingPage(Visitor visitor, Guid worksheetId)
{
    public Guid WorksheetId => worksheetId;

    public ILocator Save => visitor.Button("Save");

    public ILocator SaveAndCheck => visitor.Button("Save and check your answers");

    public ILocator Progress => visitor.Page.Locator("[data-progress-words]");

    public ILocator Conflict => visitor.Page.Locator(".conflict");

    /// <summary>Starts a worksheet of the practice tool and shows all of it.</summary>
    public static async Task<EverythingPage> StartAsync(Visitor visitor)
    {
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(new Published(visitor.Site).PracticeTool);
        await tool.Title.FillAsync("École Fictive");
        await tool.StartButton.ClickAsync();
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync(new Published(visitor.Site).PracticeTool.Items.First().Title[visitor.Language]);

        var page = new EverythingPage(visitor, new StepPage(visitor).WorksheetId);
        await page.OpenAsync();
        return page;
    }

    /// <summary>Opens it in the tab in front, once its scripts are there.</summary>
    public async Task OpenAsync()
    {
        await visitor.OpenAsync(SiteLinks.Everything(visitor.Language, worksheetId));
        await visitor.Page.WaitForLoadStateAsync();
    }

    public ILocator Item(string id) => visitor.Page.Locator($"[data-item={id}]");

    /// <summary>The first field of an item.</summary>
    public ILocator Field(string itemId) => Item(itemId).Locator("input:not([type=hidden]), textarea").First;

    public ILocator Option(string itemId, string optionId) => Item(itemId).Locator($"input[value={optionId}]");

    public ILocator SaveState(string itemId) => Item(itemId).Locator("[data-save-state]");

    public ILocator Listed(string itemId) => visitor.Page.Locator($".step-list [data-step={itemId}]");

    public RowsOfTable Rows(string itemId) => new(visitor, Item(itemId));

    /// <summary>Waits until the page says of an item that it is saved.</summary>
    public Task ExpectSavedAsync(string itemId) => Assertions.Expect(SaveState(itemId)).ToContainTextAsync(visitor.Say("Saved {0}", "").Trim());
}

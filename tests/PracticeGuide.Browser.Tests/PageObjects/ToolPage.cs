using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Tools;

namespace PracticeGuide.Browser.Tests.PageObjects;

internal sealed class ToolPage(Visitor visitor)
{
    public ILocator Title => visitor.Field("What do you call this one?");

    public ILocator PersonName => visitor.Field("Your name");

    public ILocator StartButton => visitor.Button("Start");

    public Task OpenAsync(Tool tool) => visitor.OpenAsync(tool.Address(visitor.Language));

    public ILocator Role(string roleId) => visitor.Page.Locator($"[name=Role][value='{roleId}']");

    /// <summary>Opens the tool and starts it as a guest, in one of its parts where it has several, and comes to the first item.</summary>
    public async Task<FillingPage> StartAsync(Tool tool, string title, string? personName = null, string? roleId = null)
    {
        await OpenAsync(tool);
        await Title.FillAsync(title);
        if (personName is not null)
            await PersonName.FillAsync(personName);
        if (roleId is not null)
            await Role(roleId).CheckAsync();
        await StartButton.ClickAsync();

        var filling = new FillingPage(visitor);
        await filling.ExpectAsync(tool.Items.First(item => item.IsAsked));
        return filling;
    }

    /// <summary>Starts as a guest and comes to the first step.</summary>
    public async Task<StepPage> StartAsync(string title, string? personName = null)
    {
        await Title.FillAsync(title);
        if (personName is not null)
            await PersonName.FillAsync(personName);
        await StartButton.ClickAsync();

        var step = new StepPage(visitor);
        await Assertions.Expect(step.Sentence).ToBeVisibleAsync();

        // The page can be used before its scripts are there, but is then another page: the one without scripts.
        await visitor.Page.WaitForLoadStateAsync();
        return step;
    }
}

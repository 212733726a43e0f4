using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>One step of a worksheet, being filled in.</summary>
internal sealed partial class StepPage(Visitor visitor)
{
    public ILocator Sentence => visitor.Page.Locator("#sentence");

    public ILocator Note => visitor.Page.Locator("#note");

    public ILocator Responsible => visitor.Page.Locator("#responsible");

    public ILocator Due => visitor.Page.Locator("#due");

    /// <summary>The state of saving, in words.</summary>
    public ILocator SaveState => visitor.Page.Locator("[data-save-state]");

    public ILocator Problems => visitor.Page.Locator("#problems");

    public ILocator Conflict => visitor.Page.Locator(".conflict");

    public ILocator Save => visitor.Button("Save");

    public ILocator SaveAndGoOn => visitor.Button("Save and go to the next step");

    public ILocator Changes => visitor.Page.Locator("details.changes");

    public ILocator Progress => visitor.Page.Locator("[data-progress-words]");

    public ILocator CurrentStep => visitor.Page.Locator(".step-list [aria-current=step]");

    public Guid WorksheetId => Guid.Parse(IdInAddress().Match(visitor.Page.Url).Value);

    public ILocator State(CheckState state) =>
        visitor.Page.GetByRole(AriaRole.Radio, new() { Name = visitor.Say(ToolNames.Of(state)), Exact = true });

    public Task OpenAsync(Guid worksheetId, string itemId) => visitor.OpenAsync(SiteLinks.Step(visitor.Language, worksheetId, itemId));

    public async Task FillAsync(CheckState state, string sentence, string responsible, DateOnly due)
    {
        await State(state).CheckAsync();
        await Sentence.FillAsync(sentence);
        await Responsible.FillAsync(responsible);
        await Due.FillAsync(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Waits until nothing waits on the device any more, and the page says that everything typed is saved.</summary>
    public async Task ExpectSavedAsync()
    {
        await ExpectOnDeviceAsync(0);
        await Assertions.Expect(SaveState).ToContainTextAsync(visitor.Say("Saved {0}", "").Trim());
    }

    /// <summary>Waits until the page says that what was typed is kept on this device only.</summary>
    public async Task ExpectKeptOnDeviceAsync()
    {
        await Assertions.Expect(SaveState).ToHaveTextAsync(visitor.Say("Not saved yet – kept on this device"));
        await ExpectOnDeviceAsync(1);
    }

    public async Task ExpectAnswerAsync(CheckState state, string sentence, string responsible, DateOnly due)
    {
        await Assertions.Expect(State(state)).ToBeCheckedAsync();
        await Assertions.Expect(Sentence).ToHaveValueAsync(sentence);
        await Assertions.Expect(Responsible).ToHaveValueAsync(responsible);
        await Assertions.Expect(Due).ToHaveValueAsync(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Waits until this many steps have text that is kept on the device and not saved.</summary>
    private async Task ExpectOnDeviceAsync(int drafts)
    {
        var until = DateTime.UtcNow.AddMilliseconds(Visitor.Patience);
        while (await visitor.Page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('practice-guide:draft:')).length") != drafts)
        {
            Assert.True(DateTime.UtcNow < until, $"Expected {drafts} texts kept on this device.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdInAddress();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>One step of a worksheet, being filled in.</summary>
internal sealed partial class StepPage(Visitor visitor)
{
    public ILocator Sentence => Field(CheckItem.Sentence);

    public ILocator Note => Field(CheckItem.Note);

    public ILocator Responsible => Field(CheckItem.Responsible);

    public ILocator Due => Field(CheckItem.Due);

    /// <summary>The state of saving, in words.</summary>
    public ILocator SaveState => visitor.Page.Locator("[data-save-state]");

    public ILocator Problems => visitor.Page.Locator("#problems");

    public ILocator Conflict => visitor.Page.Locator(".conflict");

    public ILocator Save => visitor.Button("Save");

    public ILocator SaveAndGoOn => visitor.Button("Save and go on");

    public ILocator Changes => visitor.Page.Locator("details.changes");

    public ILocator Progress => visitor.Page.Locator("[data-progress-words]");

    public ILocator CurrentStep => visitor.Page.Locator(".step-list [aria-current=step]");

    public Guid WorksheetId => Guid.Parse(IdInAddress().Match(visitor.Page.Url).Value);

    public ILocator State(CheckState state) =>
        visitor.Page.GetByRole(AriaRole.Radio, new() { Name = visitor.Say(ToolNames.Of(state)), Exact = true });

    /// <summary>A field of the item that the page asks about.</summary>
    public ILocator Field(string name) => visitor.Page.Locator($"[id$='.{name}']");

    /// <summary>What is wrong with a field, beside it.</summary>
    public ILocator ProblemOf(string name) => visitor.Page.Locator($"[id$='.{name}-problem']");

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

    private Task ExpectOnDeviceAsync(int drafts) => new Drafts(visitor).ExpectAsync(drafts);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdInAddress();
}

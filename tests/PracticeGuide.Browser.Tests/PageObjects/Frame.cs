using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>What stands around every page.</summary>
internal sealed class Frame(Visitor visitor)
{
    public ILocator Header => visitor.Page.Locator(".site-header");

    public ILocator Footer => visitor.Page.Locator(".site-footer");

    public ILocator SkipLink => visitor.Page.Locator(".skip-link");

    public ILocator SearchBox => Header.Locator("input[type=search]");

    /// <summary>What opens under the box: suggestions, or the last searches.</summary>
    public ILocator Suggestions => Header.GetByRole(AriaRole.Option);

    public ILocator ChosenSuggestion => Header.Locator("[role=option][aria-selected=true]");

    /// <summary>Says how many there are.</summary>
    public ILocator SuggestionStatus => Header.GetByRole(AriaRole.Status);

    public ILocator LanguageLink => visitor.Page.Locator(".language-link");

    /// <summary>Says, on a page that this device kept, of which day it is.</summary>
    public ILocator OfflineNotice => visitor.Page.Locator(".offline-notice");

    public ILocator Menu(string english) => visitor.Page.Locator(".site-nav").GetByRole(AriaRole.Link, new() { Name = visitor.Say(english), Exact = true });

    /// <summary>Suggestions that are still on their way are left behind.</summary>
    public async Task SearchAsync(string words)
    {
        visitor.Watch.ExpectLeaving();
        await SearchBox.FillAsync(words);
        await SearchBox.PressAsync("Enter");
    }
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>What this device keeps for reading without a connection.</summary>
internal sealed class DevicePage(Visitor visitor)
{
    public ILocator Entries => visitor.Page.Locator("[data-kept] .kept-pages > li");

    public ILocator Searches => visitor.Page.Locator("[data-recent-list] li");

    public ILocator Forget => visitor.Button("Forget everything that is kept here");

    public ILocator Status => visitor.Page.Locator("[data-none]");

    public Task OpenAsync() => visitor.OpenAsync(Addresses.OnThisDevice(visitor.Language));

    public ILocator Entry(string title) => Entries.GetByRole(AriaRole.Link, new() { Name = title, Exact = true });
}

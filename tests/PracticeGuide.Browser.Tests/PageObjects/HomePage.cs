using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Browser.Tests.PageObjects;

internal sealed class HomePage(Visitor visitor)
{
    public ILocator ContinueCard => visitor.Page.Locator(".continue");

    /// <summary>Where the reader stopped, when they did not finish.</summary>
    public ILocator GoOnReading => visitor.Page.Locator("[data-go-on-reading]").GetByRole(AriaRole.Link);

    public Task OpenAsync() => visitor.OpenAsync(Addresses.Home(visitor.Language));

    public ILocator Door(Audience audience) => visitor.Page.Locator(".doors").GetByRole(AriaRole.Link, new() { Name = audience.Title[visitor.Language], Exact = true });
}

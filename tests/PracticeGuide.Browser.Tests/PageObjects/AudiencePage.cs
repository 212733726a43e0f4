using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Guide;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>Where a role's pages are listed.</summary>
internal sealed class AudiencePage(Visitor visitor)
{
    public ILocator Pages => visitor.Page.Locator(".path > li");

    /// <summary>The marks of the pages that were read.</summary>
    public ILocator Read => visitor.Page.Locator(".path [data-read]:visible");

    /// <summary>How many were read.</summary>
    public ILocator ReadCount => visitor.Page.Locator("[data-path-read]");

    public ILocator Keep => visitor.Button("Keep these pages for reading without a connection");

    /// <summary>Whether they are kept, and since when.</summary>
    public ILocator Kept => visitor.Page.Locator(".keep-offline").GetByRole(AriaRole.Status);

    public Task OpenAsync(Audience audience) => visitor.OpenAsync(audience.Address(visitor.Language));

    public ILocator Entry(GuidePage page) => visitor.Page.Locator($".path > li[data-page='{page.Id}']");
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Browser.Tests.PageObjects;

internal sealed class SearchPage(Visitor visitor)
{
    public ILocator Results => visitor.Page.Locator(".results > li");

    /// <summary>Headings of passages, each leading to its section.</summary>
    public ILocator Passages => visitor.Page.Locator(".results .passage h4").GetByRole(AriaRole.Link);

    public ILocator Status => visitor.Page.Locator("main").GetByRole(AriaRole.Status);

    /// <summary>Titles of what was found, each leading to it.</summary>
    public ILocator Titles => visitor.Page.Locator(".results h3").GetByRole(AriaRole.Link);

    public ILocator Filters => visitor.Page.Locator(".narrow");

    public ILocator Filter(string text) => Filters.GetByRole(AriaRole.Link).Filter(new() { HasText = text });

    public ILocator Box => visitor.Page.Locator("main input[type=search]");

    public Task OpenAsync(string? words = null) => visitor.OpenAsync(SiteLinks.Search(visitor.Language, words));
}

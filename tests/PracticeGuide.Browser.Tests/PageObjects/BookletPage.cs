using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>All the pages of a role as one document.</summary>
internal sealed class BookletPage(Visitor visitor)
{
    public ILocator Chapters => visitor.Page.Locator(".chapter");

    /// <summary>The entries of the contents that lead to chapters.</summary>
    public ILocator Contents => visitor.Page.Locator(".booklet-contents > ol > li > a");

    public Task OpenAsync(Audience audience) => visitor.OpenAsync(Addresses.Booklet(visitor.Language, audience.Slug[visitor.Language]));
}

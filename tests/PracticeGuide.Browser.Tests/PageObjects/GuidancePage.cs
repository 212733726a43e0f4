using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Guide;

namespace PracticeGuide.Browser.Tests.PageObjects;

internal sealed class GuidancePage(Visitor visitor)
{
    public ILocator OnThisPage => visitor.Page.Locator("[data-on-this-page]");

    /// <summary>The entry of the list that says where the reader is.</summary>
    public ILocator CurrentSection => OnThisPage.Locator("[aria-current]");

    public ILocator Popovers => visitor.Page.Locator(".term-popover");

    public ILocator OpenPopover => visitor.Page.Locator(".term-popover:popover-open");

    public ILocator Terms => visitor.Page.Locator("button.term");

    public Task OpenAsync(GuidePage page, string? anchor = null) =>
        visitor.OpenAsync(page.Text[visitor.Language].Address + (anchor is null ? "" : $"#{anchor}"));

    public ILocator Section(string anchor) => visitor.Page.Locator($"section#{anchor}");

    /// <summary>The line at the end of a section that leads to what can be done about it.</summary>
    public ILocator Task(string anchor) => Section(anchor).Locator(".section-task").GetByRole(AriaRole.Link);
}

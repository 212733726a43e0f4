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

    /// <summary>Pressed while the page is marked as read on this device.</summary>
    public ILocator HaveRead => visitor.Button("I have read this page");

    /// <summary>What is said when a section's address has been copied.</summary>
    public ILocator Copied => visitor.Page.Locator("[data-copied]");

    public ILocator Citation => visitor.Page.Locator("details.cite");

    /// <summary>Says how many words of a search are marked.</summary>
    public ILocator FoundWords => visitor.Page.Locator("main .found-words");

    public Task<int> CountMarksAsync() => visitor.Page.EvaluateAsync<int>("() => CSS.highlights.get('found')?.size ?? 0");

    public Task OpenAsync(GuidePage page, string? anchor = null) =>
        visitor.OpenAsync(page.Text[visitor.Language].Address + (anchor is null ? "" : $"#{anchor}"));

    public ILocator Section(string anchor) => visitor.Page.Locator($"section#{anchor}");

    /// <summary>The # beside a section's title.</summary>
    public ILocator LinkTo(string anchor) => Section(anchor).Locator("[data-copy-link]");

    /// <summary>The line at the end of a section that leads to what can be done about it.</summary>
    public ILocator Task(string anchor) => Section(anchor).Locator(".section-task").GetByRole(AriaRole.Link);
}

using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Guide;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>Where a reader says whether a page helped.</summary>
internal sealed class FeedbackPage(Visitor visitor)
{
    public ILocator Yes => visitor.Page.GetByRole(AriaRole.Radio, new() { Name = visitor.Say("Yes"), Exact = true });

    public ILocator No => visitor.Page.GetByRole(AriaRole.Radio, new() { Name = visitor.Say("No"), Exact = true });

    public ILocator Sentence => visitor.Page.Locator("#Sentence");

    public ILocator Send => visitor.Button("Send");

    public ILocator Problems => visitor.Page.Locator("#problems");

    public Task OpenAsync(GuidePage page) => visitor.OpenAsync(SiteLinks.Feedback(visitor.Language, page.Text[visitor.Language].Address));
}

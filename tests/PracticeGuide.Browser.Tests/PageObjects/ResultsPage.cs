using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>What the answers of a self-assessment tell, and what one could do next.</summary>
internal sealed class ResultsPage(Visitor visitor)
{
    public ILocator Radar => visitor.Page.Locator("svg.radar");

    /// <summary>One for each part that has a figure.</summary>
    public ILocator RadarDots => Radar.Locator(".radar-dot");

    /// <summary>The table that says what the radar shows, a row for each part.</summary>
    public ILocator Figures => visitor.Page.Locator("table.figures tbody tr");

    /// <summary>The practices of one part, in words and as bars.</summary>
    public ILocator Practices(string sectionId) => visitor.Page.Locator($"section[aria-labelledby='{sectionId}'] .level-list > li");

    public ILocator Recommendations => visitor.Page.Locator(".recommendation");

    /// <summary>Lines that can be taken into a plan.</summary>
    public ILocator Targets => visitor.Page.Locator("form.carry label.choice");

    public ILocator TakeOver => visitor.Button("Take it over");

    public ILocator OpenThere => visitor.Link("Open it there");
}

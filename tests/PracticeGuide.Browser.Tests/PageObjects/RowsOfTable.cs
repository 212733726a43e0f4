using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>A table that people add rows to, and its timer.</summary>
internal sealed class RowsOfTable(Visitor visitor, ILocator item)
{
    public ILocator All => item.Locator("[data-row]");

    public ILocator Add => item.Locator("[data-add]");

    public ILocator PutBack => item.GetByRole(AriaRole.Button, new() { Name = visitor.Say("Put it back"), Exact = true });

    public ILocator StartTimer => item.GetByRole(AriaRole.Button, new() { Name = visitor.Say("Start the lesson timer"), Exact = true });

    public ILocator StopTimer => item.GetByRole(AriaRole.Button, new() { Name = visitor.Say("Stop the timer"), Exact = true });

    /// <summary>The time since the start, as it is shown.</summary>
    public ILocator Elapsed => item.Locator("output");

    /// <summary>What is said to those who do not see the clock.</summary>
    public ILocator TimerSaid => item.Locator("[data-lesson-timer] [role=status]");

    public ILocator Seen(int row) => All.Nth(row).Locator("[id$='.seen']");

    public ILocator Time(int row) => All.Nth(row).Locator("[id$='.time']");

    /// <summary>The field of a column, whatever its kind; of a list to choose from, the first choice.</summary>
    public ILocator Cell(int row, string column) => All.Nth(row).Locator($"[id$='.{column}']");

    /// <summary>One choice of a column with a list to choose from.</summary>
    public ILocator Choice(int row, string column, string value) => All.Nth(row).Locator($"[name$='.{column}'][value='{value}']");

    public ILocator Up(int row) => All.Nth(row).Locator("[data-up]");

    public ILocator Down(int row) => All.Nth(row).Locator("[data-down]");

    public ILocator Remove(int row) => All.Nth(row).Locator("[data-remove]");

    /// <summary>What stands in the column of what was seen, row by row.</summary>
    public async Task ExpectSeenAsync(params string[] texts)
    {
        await Assertions.Expect(All).ToHaveCountAsync(texts.Length);
        for (var row = 0; row < texts.Length; row++)
        {
            await Assertions.Expect(Seen(row)).ToHaveValueAsync(texts[row]);
            await Assertions.Expect(All.Nth(row).Locator("legend").First).ToHaveTextAsync(visitor.Say("Row {0}", row + 1));
        }
    }
}

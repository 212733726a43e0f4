using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>A worksheet in a list: how far it is and what comes next.</summary>
public sealed record WorksheetSummary(Guid Id, string Title, Tool Tool, Progress Progress, Item? Next, DateTime UpdatedAt)
{
    public static WorksheetSummary Of(Worksheet worksheet, Tool tool)
    {
        var progress = Progress.Of(FilledIn.Of(tool, worksheet.Answers));
        return new(worksheet.Id, worksheet.Title, tool, progress, progress.NextItem, worksheet.UpdatedAt);
    }
}

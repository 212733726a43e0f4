using System.Collections.Immutable;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Reviews;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>A worksheet in a list: how far it is, what comes next and whose it is.</summary>
/// <param name="Next">The first item that the person can answer, or null.</param>
/// <param name="Review">The next review, where there is one with a day.</param>
public sealed record WorksheetSummary(Guid Id, string Title, Tool Tool, Progress Progress, Item? Next, NextStep Step, ReviewDate? Review, DateTime UpdatedAt)
{
    /// <param name="roleIds">The person's roles.</param>
    public static WorksheetSummary Of(Worksheet worksheet, Tool tool, ImmutableArray<string> roleIds)
    {
        var filled = FilledIn.Of(tool, worksheet.Answers);
        var workflow = Workflow.At(tool, worksheet.StageId);
        var progress = Progress.Of(filled, item => workflow.MayFill(item, roleIds));
        return new(
            worksheet.Id, worksheet.Title, tool, progress, progress.NextItem, NextStep.Of(filled, workflow, roleIds),
            ReviewCalendar.Of(filled).Next is { Due: not null } review ? review : null, worksheet.UpdatedAt);
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Web.Pages.Shared;

namespace PracticeGuide.Web.Pages.Worksheets;

/// <summary>Where a worksheet stands for the person who looks at their list.</summary>
public enum WorksheetGroup
{
    /// <summary>Everything that is neither put away nor deleted.</summary>
    Open,

    /// <summary>The next step is theirs.</summary>
    Mine,

    /// <summary>The next step is for somebody else.</summary>
    Others,

    /// <summary>Nothing has to be done any more.</summary>
    Done,

    Archived,

    /// <summary>Can still be brought back.</summary>
    Deleted,
}

/// <summary>A worksheet of the list before its answers are read: enough to tell whose turn it is.</summary>
/// <param name="RoleIds">The person's roles in it.</param>
public sealed record ListedWorksheet(
    Guid Id, string Title, string ToolId, int ToolVersion, string? StageId, bool IsOwn, DateTime UpdatedAt, DateTime? ArchivedAt, DateTime? DeletedAt, ImmutableArray<string> RoleIds)
{
    public bool IsIn(WorksheetGroup group, Tool? tool) => group switch
    {
        WorksheetGroup.Deleted => DeletedAt is not null,
        _ when DeletedAt is not null => false,
        WorksheetGroup.Archived => ArchivedAt is not null,
        _ when ArchivedAt is not null => false,
        WorksheetGroup.Open => true,
        _ => tool is not null && Turn(tool) == group,
    };

    // A tool without stages is whoever's who has it.
    private WorksheetGroup Turn(Tool tool)
    {
        var workflow = Workflow.At(tool, StageId);
        if (workflow.IsClosed)
            return WorksheetGroup.Done;
        var actors = workflow.ActorIds;
        return actors.IsEmpty || (RoleIds.IsEmpty && IsOwn) || actors.Intersect(RoleIds, StringComparer.Ordinal).Any() ? WorksheetGroup.Mine : WorksheetGroup.Others;
    }
}

/// <summary>How addresses name the groups: <c>mine</c>.</summary>
public static class WorksheetGroupIds
{
    public static string Id(this WorksheetGroup group) => JsonNamingPolicy.KebabCaseLower.ConvertName(group.ToString());

    /// <summary>The group of that name; the first for any other text.</summary>
    public static WorksheetGroup Parse(string? id) =>
        Enum.GetValues<WorksheetGroup>().FirstOrDefault(group => string.Equals(group.Id(), id, StringComparison.Ordinal));

    /// <summary>What the list calls it, as a key for the localizer.</summary>
    public static string Name(WorksheetGroup group) => group switch
    {
        WorksheetGroup.Mine => Key("Waiting for me"),
        WorksheetGroup.Others => Key("Waiting for others"),
        WorksheetGroup.Done => Key("Finished"),
        WorksheetGroup.Archived => Key("Put away"),
        WorksheetGroup.Deleted => Key("Deleted"),
        _ => Key("All"),
    };

    private static string Key(string english) => english;
}

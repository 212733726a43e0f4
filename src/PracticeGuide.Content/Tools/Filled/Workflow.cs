using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Stages;

namespace PracticeGuide.Content.Tools.Filled;

/// <summary>Who may see and fill in what while a worksheet is in a stage, and who may take it on.</summary>
/// <param name="tool">The tool.</param>
/// <param name="stage">Where the worksheet stands; null in a tool without stages.</param>
public sealed class Workflow(Tool tool, Stage? stage)
{
    /// <summary>Where a worksheet stands that names this stage; one that names none, or one the tool no longer has, stands at the beginning.</summary>
    public static Workflow At(Tool tool, string? stageId) => new(tool, tool.FindStage(stageId) ?? tool.Stages.FirstOrDefault());

    public Stage? Stage => stage;

    /// <summary>The stage that follows, or null after the last.</summary>
    public Stage? Next => stage is null ? null : tool.Stages.ElementAtOrDefault(tool.Stages.IndexOf(stage) + 1);

    /// <summary>The stage before, or null before the first.</summary>
    public Stage? Previous => stage is null ? null : tool.Stages.ElementAtOrDefault(tool.Stages.IndexOf(stage) - 1);

    /// <summary>Whether the last stage is reached, and nothing follows.</summary>
    public bool IsClosed => stage is not null && Next is null;

    /// <summary>The roles whose turn it is; empty where it is everybody's or nobody's.</summary>
    public ImmutableArray<string> ActorIds => stage?.ActorIds ?? [];

    /// <summary>Whether the section can be filled in in this stage, by whomever.</summary>
    public bool IsOpen(ToolSection section) => stage is null || stage.SectionIds.Contains(section.Id);

    /// <summary>Whether the item's section can be filled in in this stage, by whomever.</summary>
    public bool IsOpen(Item item) => stage is null || IsOpen(tool.SectionOf(item));

    /// <summary>Whether the person may fill the item in now.</summary>
    /// <param name="roleIds">The roles the person has; in a tool with roles, whoever has none only reads.</param>
    public bool MayFill(Item item, IReadOnlyCollection<string> roleIds) => item.IsFilledIn && IsOpen(item) && HasPart(item, roleIds);

    /// <summary>Whether the answer may be seen: what is a private draft is seen only by those who fill it in.</summary>
    /// <param name="roleIds">The roles the person has.</param>
    public bool MaySee(Item item, IReadOnlyCollection<string> roleIds) =>
        item.PrivateUntil is not { } until || HasReached(until) || HasPart(item, roleIds);

    /// <summary>Whether what is kept under an id may be seen: what was said of a recommendation only by those who see all that it rests on.</summary>
    /// <param name="itemId">That of an item or of a recommendation; what the tool has no place for is no draft of anybody.</param>
    /// <param name="roleIds">The roles the person has.</param>
    public bool MaySee(string itemId, IReadOnlyCollection<string> roleIds) => tool.FindItem(itemId) is { } item
        ? MaySee(item, roleIds)
        : RecommendationItem.Find(tool, itemId) is not { } recommendation || !recommendation.RestsOn(tool, other => !MaySee(other, roleIds));

    /// <summary>The roles that may take the worksheet on; empty where everybody may, or nobody.</summary>
    public ImmutableArray<string> AdvancerIds => stage?.Advance is { ByIds.IsEmpty: false } advance ? advance.ByIds : ActorIds;

    /// <summary>Whether the person may take the worksheet on, once nothing is missing for it.</summary>
    /// <param name="roleIds">The roles the person has.</param>
    public bool MayAdvance(IReadOnlyCollection<string> roleIds) => stage?.Advance is not null && Next is not null && IsOneOf(AdvancerIds, roleIds);

    /// <summary>Whether the person may take the worksheet back to the stage before.</summary>
    /// <param name="roleIds">The roles the person has.</param>
    public bool MayReopen(IReadOnlyCollection<string> roleIds) => Previous is not null && !stage!.ReopenIds.IsEmpty && IsOneOf(stage.ReopenIds, roleIds);

    private bool HasReached(string stageId) =>
        stage is null || tool.FindStage(stageId) is not { } other || tool.Stages.IndexOf(stage) >= tool.Stages.IndexOf(other);

    private bool HasPart(Item item, IReadOnlyCollection<string> roleIds) => tool.Roles.IsEmpty || IsOneOf(item.FilledBy, roleIds);

    /// <summary>Where nothing is asked for, everybody who takes part; in a tool with roles, only those who have one of them take part.</summary>
    private bool IsOneOf(ImmutableArray<string> asked, IReadOnlyCollection<string> roleIds) =>
        asked.IsEmpty
            ? tool.Roles.IsEmpty || tool.Roles.Any(role => roleIds.Contains(role.Id, StringComparer.Ordinal))
            : asked.Any(id => roleIds.Contains(id, StringComparer.Ordinal));
}

using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Stages;

namespace PracticeGuide.Content.Tools.Filled;

/// <summary>The next step of a worksheet, and who owns it.</summary>
/// <param name="Stage">Where it stands; null in a tool without stages.</param>
/// <param name="Advance">How it goes on from there; null in the last stage and in a tool without stages.</param>
/// <param name="Missing">What must be answered first, in order; in the last stage and without stages, what is still to be answered.</param>
/// <param name="OwnerIds">Whose turn it is: the roles that answer what is missing, or those that may take it on; empty where it is everybody's, or nothing is left to do.</param>
/// <param name="IsYours">Whether it is the person's turn, alone or among others.</param>
/// <param name="MayTake">Whether the person may take the worksheet on now: it is theirs to do, and nothing is missing.</param>
public sealed record NextStep(Stage? Stage, Advance? Advance, ImmutableArray<Item> Missing, ImmutableArray<string> OwnerIds, bool IsYours, bool MayTake)
{
    /// <summary>Whether nothing is left to do for anybody.</summary>
    public bool IsDone => Advance is null && Missing.IsEmpty;

    /// <param name="workflow">Of the same tool.</param>
    /// <param name="roleIds">The roles the person has.</param>
    public static NextStep Of(FilledTool filled, Workflow workflow, IReadOnlyCollection<string> roleIds)
    {
        var missing = filled.Missing(workflow.Stage?.Id ?? Item.RequiredForDone);
        var advance = workflow.Next is null ? null : workflow.Stage!.Advance;
        var mayAdvance = workflow.MayAdvance(roleIds);
        return new(
            workflow.Stage, advance, missing, Owners(filled.Tool, workflow, missing, advance),
            missing.IsEmpty ? mayAdvance : missing.Any(item => workflow.MayFill(item, roleIds)),
            missing.IsEmpty && mayAdvance);
    }

    /// <summary>In the tool's order of roles. An item that everybody may answer is a matter for those whose turn the stage says it is.</summary>
    private static ImmutableArray<string> Owners(Tool tool, Workflow workflow, ImmutableArray<Item> missing, Advance? advance)
    {
        var ids = missing.IsEmpty
            ? advance is null ? [] : workflow.AdvancerIds
            : missing.SelectMany(item => item.FilledBy.IsEmpty ? workflow.ActorIds : item.FilledBy);
        return [.. tool.Roles.Select(role => role.Id).Where(ids.ToHashSet(StringComparer.Ordinal).Contains)];
    }
}

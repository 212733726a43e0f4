using System.Collections.Immutable;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Export;

/// <summary>A worksheet as one person may take it out of the site.</summary>
/// <param name="Worksheet">With its answers.</param>
/// <param name="RoleIds">The roles the person takes.</param>
/// <param name="Participants">Who takes part, those first who joined first.</param>
public sealed record WorksheetContents(
    Worksheet Worksheet, FilledTool Filled, Workflow Workflow, ImmutableArray<string> RoleIds, ImmutableArray<TakingPart> Participants)
{
    public Tool Tool => Filled.Tool;

    /// <summary>The sections a document holds, in the order the tool gives.</summary>
    public static IEnumerable<ToolSection> SectionsOf(Tool tool) =>
        tool.Output.IsEmpty ? tool.Sections : tool.Output.Select(tool.FindSection).OfType<ToolSection>();

    /// <summary>What was done about the recommendations, for the answers the person may see; after the sections, where the tool has any.</summary>
    public ImmutableArray<CheckItem> Recommendations => RecommendationItem.Of(Filled, item => !MaySee(item));

    /// <summary>Whether a document holds the item: it is asked, for the answers there are, and no private draft of somebody else.</summary>
    public bool Holds(Item item) => item.IsAsked && Filled.IsVisible(item) && MaySee(item);

    /// <summary>What the person may not see is left out of everything.</summary>
    public bool MaySee(string itemId) => Workflow.MaySee(itemId, RoleIds);

    public bool MaySee(Item item) => Workflow.MaySee(item, RoleIds);

    /// <summary>The stored answer to an item, or null while it has none.</summary>
    public Answer? Stored(Item item) => Worksheet.Answers.FirstOrDefault(answer => string.Equals(answer.ItemId, item.Id, StringComparison.Ordinal));
}

/// <param name="Name">Or null where the person gave none.</param>
/// <param name="RoleIds">The parts they take; none in a tool without roles.</param>
public sealed record TakingPart(string? Name, ImmutableArray<string> RoleIds);

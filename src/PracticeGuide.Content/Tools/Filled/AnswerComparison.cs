using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;

namespace PracticeGuide.Content.Tools.Filled;

/// <summary>How two sets of answers to the same tool differ: a snapshot and now, or two assessments.</summary>
/// <param name="Items">
/// Every item that asks something and is visible in either, in the tool's order, and after them what was said in either of its recommendations.
/// </param>
public sealed record AnswerComparison(ImmutableArray<ItemComparison> Items)
{
    public int Count(ItemDifference difference) => Items.Count(item => item.Difference == difference);

    /// <summary>What is not visible on a side counts as not answered there.</summary>
    /// <param name="before">Of the same tool as <paramref name="after"/>.</param>
    public static AnswerComparison Of(FilledTool before, FilledTool after) =>
        new(
        [
            .. after.Tool.Items.Where(item => item.IsAsked && (before.IsVisible(item) || after.IsVisible(item)))
                .Select(item => ItemComparison.Of(item, Visible(before, item), Visible(after, item))),
            .. (after.Tool.Results?.Recommendations ?? []).Select(RecommendationItem.Of)
                .Where(item => !before.Answer(item.Id).IsEmpty || !after.Answer(item.Id).IsEmpty)
                .Select(item => ItemComparison.Of(item, before.Answer(item.Id), after.Answer(item.Id))),
        ]);

    private static ItemAnswer Visible(FilledTool filled, Item item) => filled.IsVisible(item) ? filled.Answer(item.Id) : ItemAnswer.Empty;
}

/// <param name="FigureBefore">The level a scale item had, 1 the lowest; null where it had none, and for other items.</param>
/// <param name="FigureAfter">The same now.</param>
public sealed record ItemComparison(
    Item Item, ItemDifference Difference, ItemAnswer Before, ItemAnswer After, int? FigureBefore, int? FigureAfter)
{
    internal static ItemComparison Of(Item item, ItemAnswer before, ItemAnswer after) =>
        new(item, DifferenceOf(before, after), before, after, (item as ScaleItem)?.Figure(before), (item as ScaleItem)?.Figure(after));

    private static ItemDifference DifferenceOf(ItemAnswer before, ItemAnswer after) => (before.IsEmpty, after.IsEmpty) switch
    {
        (true, true) => ItemDifference.Same,
        (true, false) => ItemDifference.New,
        (false, true) => ItemDifference.Gone,
        _ => WithoutEmptyRows(before).Equals(WithoutEmptyRows(after)) ? ItemDifference.Same : ItemDifference.Changed,
    };

    private static ItemAnswer WithoutEmptyRows(ItemAnswer answer) => answer.WithRows([.. answer.Rows.Where(row => row.Cells.Count > 0)]);
}

public enum ItemDifference
{
    /// <summary>Answered alike, or not answered on either side.</summary>
    Same,

    Changed,

    /// <summary>Not answered before.</summary>
    New,

    /// <summary>No longer answered.</summary>
    Gone,
}

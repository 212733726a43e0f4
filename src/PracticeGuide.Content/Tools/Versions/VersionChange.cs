using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;

namespace PracticeGuide.Content.Tools.Versions;

/// <summary>
/// What becomes of a worksheet when it goes over to another version of its tool. Whatever was answered is in exactly one of <see cref="Answers"/> and
/// <see cref="SetAside"/>: every field, every option chosen, every cell.
/// </summary>
/// <param name="Kept">Items of the new version that were asked before and whose answer, if any, stays whole; passages are none of them.</param>
/// <param name="Unchanged">How many of those say the same, word for word, and take the same.</param>
/// <param name="Changed">Items of the new version that were asked before and whose answer does not fit, or not whole.</param>
/// <param name="Added">Items that were not asked before.</param>
/// <param name="SetAside">What is kept apart: answers to what is no longer asked, and what does not fit.</param>
/// <param name="Answers">Those of the worksheet after the change, by item id.</param>
public sealed record VersionChange(
    ImmutableArray<Item> Kept, int Unchanged, ImmutableArray<ItemChange> Changed, ImmutableArray<Item> Added, ImmutableArray<SetAsideAnswer> SetAside,
    ImmutableDictionary<string, ItemAnswer> Answers)
{
    /// <param name="answers">Those to the old version, by item id.</param>
    public static VersionChange Between(Tool old, Tool now, IReadOnlyDictionary<string, ItemAnswer> answers)
    {
        var before = Holders(old).ToDictionary(item => item.Id, StringComparer.Ordinal);
        var after = new Dictionary<string, ItemAnswer>(StringComparer.Ordinal);
        var filled = new FilledTool(now, after);
        var fits = new List<(Item? Was, Item Item, AnswerFit Fit)>();
        foreach (var item in Holders(now).Where(item => item.IsAsked))
        {
            // A table may have the rows of an earlier one, so what is kept of that must be known here.
            var was = before.GetValueOrDefault(item.Id);
            var answer = answers.GetValueOrDefault(item.Id, ItemAnswer.Empty);
            var fit = AnswerFit.Of(was, item, answer, item is TableItem { HasOwnRows: false } table ? filled.RowIds(table) : []);
            if (fit.Kept is { IsEmpty: false } or { Rows.IsEmpty: false })
                after[item.Id] = fit.Kept;
            fits.Add((was, item, fit));
        }

        var ofTool = fits.Where(each => !RecommendationItem.IsId(each.Item.Id)).ToArray();
        var asked = ofTool.Where(each => each.Was is { IsAsked: true }).ToArray();
        return new(
            [.. asked.Where(each => each.Fit.Misfits.IsEmpty).Select(each => each.Item)],
            asked.Count(each => each.Fit.Misfits.IsEmpty && ItemWording.AreSame(each.Was!, each.Item)),
            [.. asked.Where(each => !each.Fit.Misfits.IsEmpty).Select(each => new ItemChange(each.Was!, each.Item, each.Fit.Misfits))],
            [.. ofTool.Where(each => each.Was is not { IsAsked: true }).Select(each => each.Item)],
            [
                .. fits.Where(each => !each.Fit.Misfits.IsEmpty).Select(each => new SetAsideAnswer(each.Item.Id, each.Was, each.Fit.SetAside, each.Fit.Misfits)),
                .. answers.Where(answer => !answer.Value.IsEmpty && fits.All(each => each.Item.Id != answer.Key))
                    .OrderBy(answer => answer.Key, StringComparer.Ordinal)
                    .Select(answer => new SetAsideAnswer(
                        answer.Key, before.GetValueOrDefault(answer.Key), answer.Value, [new("", MisfitReason.NoLongerAsked)])),
            ],
            after.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>Everything answers are kept under: the items, and what people do about each recommendation.</summary>
    private static IEnumerable<Item> Holders(Tool tool) => [.. tool.Items, .. tool.Results?.Recommendations.Select(RecommendationItem.Of) ?? []];
}

/// <param name="Misfits">What of the answer does not fit, and why; at least one.</param>
public sealed record ItemChange(Item Was, Item Item, ImmutableArray<Misfit> Misfits);

/// <param name="Was">The item of the old version; null where it had none either.</param>
/// <param name="Answer">What is set aside of it: fields, options, rows and cells that do not fit.</param>
/// <param name="Misfits">Why; at least one.</param>
public sealed record SetAsideAnswer(string ItemId, Item? Was, ItemAnswer Answer, ImmutableArray<Misfit> Misfits);

/// <param name="Field">The name as a form posts it: <c>note</c>, <c>r1.step</c>, the id of a row for a whole row; nothing for the whole answer.</param>
public sealed record Misfit(string Field, MisfitReason Reason);

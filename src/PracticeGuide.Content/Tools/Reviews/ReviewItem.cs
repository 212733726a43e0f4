using System.Diagnostics;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;

namespace PracticeGuide.Content.Tools.Reviews;

/// <summary>Makes the item of a review out of the one that is written once for all of them.</summary>
internal static class ReviewItem
{
    /// <param name="number">That of the review, from 1.</param>
    /// <param name="own">The ids of all items of the review: what names them means those of the same review.</param>
    public static Item Of(Item item, int number, IReadOnlySet<string> own)
    {
        var numbered = item with { Id = ReviewPlan.ItemId(item.Id, number), Review = number, ShowIf = item.ShowIf is { } rule ? Rename(rule, Id) : null };
        return numbered is TableItem { RowsFrom: { } rows } table ? table with { RowsFrom = Id(rows) } : numbered;

        string Id(string id) => own.Contains(id) ? ReviewPlan.ItemId(id, number) : id;
    }

    private static Rule Rename(Rule rule, Func<string, string> id) => rule switch
    {
        Rule.IsOneOf one => one with { ItemId = id(one.ItemId) },
        Rule.Answered answered => new Rule.Answered(id(answered.ItemId)),
        Rule.AverageIs average => average,
        Rule.Not not => new Rule.Not(Rename(not.Inner, id)),
        Rule.Both both => new Rule.Both(Rename(both.Left, id), Rename(both.Right, id)),
        Rule.Either either => new Rule.Either(Rename(either.Left, id), Rename(either.Right, id)),
        _ => throw new UnreachableException(),
    };
}

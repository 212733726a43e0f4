using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Versions;

/// <summary>How much of an answer an item takes, and why not the rest.</summary>
internal sealed record AnswerFit(ItemAnswer Kept, ItemAnswer SetAside, ImmutableArray<Misfit> Misfits)
{
    /// <param name="was">What it was an answer to; null where that is not known.</param>
    /// <param name="item">What it shall be an answer to.</param>
    /// <param name="rowIds">The rows of a table whose rows are given.</param>
    public static AnswerFit Of(Item? was, Item item, ItemAnswer answer, ImmutableArray<string> rowIds)
    {
        if (answer is { IsEmpty: true, Rows.IsEmpty: true })
            return new(ItemAnswer.Empty, ItemAnswer.Empty, []);
        if (was is not null && !AreAlike(was, item))
            return answer.IsEmpty ? new(ItemAnswer.Empty, ItemAnswer.Empty, []) : new(ItemAnswer.Empty, answer, [new("", MisfitReason.KindDiffers)]);

        var parts = new Sorting();
        foreach (var (name, value) in answer.Fields)
            SortField(was, item, name, value, parts);
        if (item is TableItem table)
            RowFit.Sort(was as TableItem, table, answer.Rows, rowIds, parts);
        else
            RowFit.SetAside(answer.Rows, MisfitReason.NoLongerAsked, parts);
        return parts.Fit;
    }

    private static bool AreAlike(Item was, Item item) => (was, item) switch
    {
        (TextItem or LongTextItem or PersonItem, TextItem or LongTextItem or PersonItem) => true,
        (TableItem old, TableItem now) => old.HasOwnRows == now.HasOwnRows && old.FixedRows.IsEmpty == now.FixedRows.IsEmpty,
        _ => was.GetType() == item.GetType(),
    };

    private static void SortField(Item? was, Item item, string name, string value, Sorting parts)
    {
        if (item.FindField(name) is not { } field)
            parts.SetAside(name, value, MisfitReason.NoLongerAsked);
        else if (WordsDiffer(was, item, name))
            parts.SetAside(name, value, MisfitReason.WordsDiffer);
        else if (field.Kind == FieldKind.Options)
            SortOptions(was, item, field, value, parts);
        else if (KeptValue.Read(field, value) is { Problem: { } problem })
            parts.SetAside(name, value, problem);
        else
            parts.Keep(name, KeptValue.Read(field, value).Value);
    }

    /// <summary>Whether what was agreed to or signed is no longer what it says.</summary>
    private static bool WordsDiffer(Item? was, Item item, string fieldName) => (was, item) switch
    {
        (SignatureItem old, SignatureItem now) => old.Statement != now.Statement,
        (ClauseItem old, ClauseItem now) => fieldName != ClauseItem.Note && old.Text != now.Text,
        _ => false,
    };

    /// <summary>Options that are still there stay, whatever becomes of the others.</summary>
    private static void SortOptions(Item? was, Item item, AnswerField field, string value, Sorting parts)
    {
        var chosen = value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();
        var reasons = chosen.ToDictionary(
            id => id,
            id => !field.OptionIds.Contains(id) ? MisfitReason.OptionGone : PartDiffers(was, item, id) ? MisfitReason.WordsDiffer : (MisfitReason?)null,
            StringComparer.Ordinal);
        var fitting = string.Join(' ', chosen.Where(id => reasons[id] is null));
        var (kept, problem) = KeptValue.Read(field, fitting);
        if (problem is { } whole)
        {
            parts.SetAside(field.Name, value, whole);
            return;
        }

        if (kept.Length > 0)
            parts.Keep(field.Name, kept);
        foreach (var reason in reasons.Values.OfType<MisfitReason>().Distinct())
            parts.SetAside(field.Name, string.Join(' ', chosen.Where(id => reasons[id] is not null)), reason);
    }

    private static bool PartDiffers(Item? was, Item item, string partId) =>
        (was, item) is (ClauseItem old, ClauseItem now)
        && old.PartOptions.FirstOrDefault(part => part.Id == partId)?.Title != now.PartOptions.First(part => part.Id == partId).Title;
}

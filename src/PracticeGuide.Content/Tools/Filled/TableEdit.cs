using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Filled;

/// <summary>
/// Changes the rows of a table as it stands in a form, so that a button can do it without a script: nothing typed is looked at, and nothing is lost but
/// what stands in a row that is removed. What cannot be done changes nothing.
/// </summary>
public static class TableEdit
{
    /// <summary>Whether people add rows to this table, and one more fits.</summary>
    public static bool CanAdd(TableItem table, PostedValues posted) => table.HasOwnRows && posted.RowIds.Length < table.Most;

    /// <summary>An empty row at the end.</summary>
    /// <param name="rowId">Letters, digits and hyphens, at most <see cref="AnswerLimits.RowId"/>; one that is there already is not added again.</param>
    /// <exception cref="ArgumentException">The id is not one for a row.</exception>
    public static PostedValues Add(TableItem table, PostedValues posted, string rowId)
    {
        if (!TableReader.IsRowId(rowId))
            throw new ArgumentException($"“{rowId}” is not the id of a row.", nameof(rowId));
        return CanAdd(table, posted) && !posted.RowIds.Contains(rowId) ? posted.WithRows(posted.RowIds.Add(rowId)) : posted;
    }

    public static PostedValues Remove(TableItem table, PostedValues posted, string rowId) =>
        table.HasOwnRows && posted.RowIds.Contains(rowId) ? posted.WithRows(posted.RowIds.Remove(rowId)) : posted;

    /// <summary>One place nearer to the top.</summary>
    public static PostedValues MoveUp(TableItem table, PostedValues posted, string rowId) => Move(table, posted, rowId, -1);

    /// <summary>One place nearer to the end.</summary>
    public static PostedValues MoveDown(TableItem table, PostedValues posted, string rowId) => Move(table, posted, rowId, 1);

    private static PostedValues Move(TableItem table, PostedValues posted, string rowId, int places)
    {
        var ids = posted.RowIds;
        var from = ids.IndexOf(rowId);
        var to = from + places;
        return table.HasOwnRows && from >= 0 && to >= 0 && to < ids.Length ? posted.WithRows(ids.RemoveAt(from).Insert(to, rowId)) : posted;
    }
}

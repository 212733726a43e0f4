using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Versions;

/// <summary>Which rows and cells of a table another version of it takes.</summary>
internal static class RowFit
{
    /// <param name="rowIds">The rows the table has, where they are given.</param>
    public static void Sort(TableItem? was, TableItem table, ImmutableArray<AnswerRow> rows, ImmutableArray<string> rowIds, Sorting parts)
    {
        foreach (var row in rows)
        {
            MisfitReason? problem = table.HasOwnRows
                ? parts.KeptRows.Count >= table.Most ? MisfitReason.TooManyRows : null
                : rowIds.Contains(row.Id) ? null : MisfitReason.RowGone;
            if (problem is { } reason)
                SetAside([row], reason, parts);
            else
                SortCells(was, table, row, parts);
        }
    }

    /// <summary>Sets whole rows aside; there is nothing to keep of empty ones.</summary>
    public static void SetAside(ImmutableArray<AnswerRow> rows, MisfitReason reason, Sorting parts)
    {
        foreach (var row in rows.Where(row => row.Cells.Count > 0))
        {
            parts.SetAsideRows.Add(row);
            parts.Tell(row.Id, reason);
        }
    }

    /// <summary>A row that people added stays even where none of its cells does: other tables may have it too.</summary>
    private static void SortCells(TableItem? was, TableItem table, AnswerRow row, Sorting parts)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        var setAside = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (columnId, value) in row.Cells)
        {
            var (fitting, problem) = Read(was?.FindColumn(columnId), table.FindColumn(columnId), value);
            if (problem is null)
            {
                kept[columnId] = fitting;
                continue;
            }

            setAside[columnId] = value;
            parts.Tell(PostedValues.Cell(row.Id, columnId), problem.Value);
        }

        if (kept.Count > 0 || table.HasOwnRows)
            parts.KeptRows.Add(new(row.Id, kept));
        if (setAside.Count > 0)
            parts.SetAsideRows.Add(new(row.Id, setAside));
    }

    private static (string Value, MisfitReason? Problem) Read(TableColumn? was, TableColumn? column, string value)
    {
        if (column is null)
            return ("", MisfitReason.NoLongerAsked);
        return was is null ? KeptValue.Read(column.Field, value) : KeptValue.Read(column.Field, value, was.Field.Kind);
    }
}

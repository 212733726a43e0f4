using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Filled;

/// <summary>A cell that its row needs and that is empty.</summary>
/// <param name="RowId">That of the row, in this table and in the one its rows come from.</param>
/// <param name="Number">The place of the row in the table, from 1.</param>
public sealed record MissingCell(string RowId, int Number, TableColumn Column)
{
    /// <summary>What a table still needs, row by row. Rows that were added and say nothing yet need nothing.</summary>
    /// <param name="table">Of the tool that is filled.</param>
    public static ImmutableArray<MissingCell> Of(FilledTool filled, TableItem table)
    {
        if (table.Needs.IsEmpty)
            return [];

        var source = filled.Tool.RowSource(table);
        var answer = filled.Answer(table.Id);
        return
        [
            .. from row in filled.RowIds(table).Index()
               where !source.HasOwnRows || Says(filled, source, row.Item) || Says(filled, table, row.Item)
               from columnId in table.Needs
               where answer.FindRow(row.Item)?[columnId] is not { Length: > 0 }
               select new MissingCell(row.Item, row.Index + 1, table.FindColumn(columnId)!),
        ];
    }

    private static bool Says(FilledTool filled, TableItem table, string rowId) => filled.Answer(table.Id).FindRow(rowId) is { Cells.Count: > 0 };
}

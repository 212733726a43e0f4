using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Reads a table: its columns, and where its rows come from.</summary>
internal static class TableItemReader
{
    private static readonly string[] KeysOfOwnRows = ["most", "addTitle", "timer"];

    public static TableItem Read(MappingReader keys, ToolScope scope)
    {
        var columns = TableColumnReader.Read(keys);
        var table = new TableItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Columns = columns,
            Needs = ReadNeeds(keys, columns),
            FixedRows = ReadRows(keys),
            RowsFrom = ReadRowsFrom(keys, scope),
            Most = keys.OptionalInteger("most", 1, AnswerLimits.Rows, TableItem.UsualMost),
            AddTitle = keys.OptionalBilingual("addTitle"),
            HasTimer = keys.OptionalBoolean("timer", byDefault: false),
        };
        if (keys.Has("rows") && keys.Has("rowsFrom"))
            keys.Report.Error(keys.PlaceOf("rowsFrom"), "A table has “rows” of its own or “rowsFrom” another, not both: remove one.");
        if (keys.Has("rows") || keys.Has("rowsFrom"))
            RefuseKeysOfOwnRows(keys);
        if (table.HasTimer && table.Columns is not [{ Field.Kind: FieldKind.Time }, ..])
            keys.Report.Error(keys.PlaceOf("timer"), "A timer writes the time into the first column: make that one of the kind time.");
        return table;
    }

    private static ImmutableArray<string> ReadNeeds(MappingReader keys, ImmutableArray<TableColumn> columns)
    {
        var known = columns.Select(column => column.Id).ToArray();
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in keys.Texts("needs", required: false))
        {
            if (!known.Contains(id, StringComparer.Ordinal))
                keys.Report.Error(place, $"This table has no column “{id}” that its rows could need; its columns are: {string.Join(", ", known)}.{Nearest.Suggestion(id, known)}");
            else if (!read.Add(id))
                keys.Report.Error(place, $"“{id}” already stands in this list.");
        }

        return [.. known.Where(read.Contains)];
    }

    private static ImmutableArray<TableRow> ReadRows(MappingReader keys)
    {
        var ids = new UniqueIds(keys.Report, "among these rows");
        keys.CheckCount("rows", 1, AnswerLimits.Rows);
        return
        [
            .. keys.Mappings("rows", mayBeEmpty: true, required: false).Select(mapping =>
            {
                var row = new MappingReader(mapping, keys.Report, "id", "title");
                var id = row.Kebab("id");
                ids.Add(id, row.PlaceOf("id"));
                if (id.Length > AnswerLimits.RowId)
                    keys.Report.Error(row.PlaceOf("id"), $"The id of a row has at most {AnswerLimits.RowId} characters.");
                return new TableRow(id, row.Bilingual("title"));
            }),
        ];
    }

    private static string? ReadRowsFrom(MappingReader keys, ToolScope scope)
    {
        if (!keys.Has("rowsFrom") || keys.Text("rowsFrom") is not { Length: > 0 } id)
            return null;
        if (scope.Find(id) is TableItem)
            return id;

        var tables = scope.Items.OfType<TableItem>().Select(table => table.Id).ToArray();
        keys.Report.Error(keys.PlaceOf("rowsFrom"), $"No table “{id}” stands earlier in this tool: name one whose rows this one has.{Nearest.Suggestion(id, tables)}");
        return null;
    }

    private static void RefuseKeysOfOwnRows(MappingReader keys)
    {
        foreach (var key in KeysOfOwnRows.Where(keys.Has))
            keys.Report.Error(keys.PlaceOf(key), $"“{key}” is for a table whose rows people add: remove it, or “rows” and “rowsFrom”.");
    }
}

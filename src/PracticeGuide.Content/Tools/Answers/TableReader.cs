using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Reads the rows of a table from what a form posts.</summary>
internal static class TableReader
{
    /// <param name="othersRowIds">The rows of the table whose rows this one has; not looked at where it has rows of its own.</param>
    public static AnswerReading Read(TableItem table, PostedValues values, ImmutableArray<string> othersRowIds)
    {
        var rowIds = table.HasOwnRows ? values.RowIds : table.RowsFrom is null ? [.. table.FixedRows.Select(row => row.Id)] : othersRowIds;
        if (RowProblem(table, rowIds, values) is { } problem)
            return new(ItemAnswer.Empty, [problem]);

        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        var names = rowIds.SelectMany(row => table.Columns.Select(column => PostedValues.Cell(row, column.Id))).Append(PostedValues.Rows)
            .ToHashSet(StringComparer.Ordinal);
        problems.AddRange(values.Names.Where(name => !names.Contains(name) && values[name].Trim().Length > 0)
            .Select(name => new AnswerProblem(name, AnswerProblemKind.NotAsked)));
        return new(new([], ReadRows(table, rowIds, values, problems)), problems.ToImmutable());
    }

    /// <summary>Letters, digits and hyphens: what the site itself makes, and nothing that could mean something elsewhere.</summary>
    public static bool IsRowId(string id) =>
        id.Length is > 0 and <= AnswerLimits.RowId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    /// <summary>Rows that are given keep the order they are given in; a row that was posted and is not among them is a problem if it says anything.</summary>
    private static AnswerProblem? RowProblem(TableItem table, ImmutableArray<string> rowIds, PostedValues values)
    {
        if (table.HasOwnRows && rowIds.Length > table.Most)
            return new(PostedValues.Rows, AnswerProblemKind.TooManyRows, table.Most, rowIds.Length);

        var isUnknown = table.HasOwnRows
            ? rowIds.Any(id => !IsRowId(id))
            : values.RowIds.Except(rowIds, StringComparer.Ordinal)
                .Any(id => values.Names.Any(name => name.StartsWith(PostedValues.Cell(id, ""), StringComparison.Ordinal) && values[name].Trim().Length > 0));
        return isUnknown ? new(PostedValues.Rows, AnswerProblemKind.UnknownRow) : null;
    }

    private static ImmutableArray<AnswerRow> ReadRows(
        TableItem table, ImmutableArray<string> rowIds, PostedValues values, ImmutableArray<AnswerProblem>.Builder problems) =>
    [
        .. rowIds.Select(id => new AnswerRow(id, table.Columns.Select(column =>
        {
            var name = PostedValues.Cell(id, column.Id);
            return KeyValuePair.Create(column.Id, FieldReader.Read(column.Field, name, values.All(name), problems));
        }).ToArray())).Where(row => table.HasOwnRows || row.Cells.Count > 0),
    ];
}

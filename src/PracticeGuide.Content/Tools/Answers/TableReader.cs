using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Reads the rows of a table from what a form posts.</summary>
internal static class TableReader
{
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    /// <param name="othersRowIds">The rows of the table whose rows this one has; not looked at where it has rows of its own.</param>
    public static AnswerReading Read(TableItem table, PostedValues values, ImmutableArray<string> othersRowIds)
    {
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        var rowIds = values[PostedValues.Rows].Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (table.HasOwnRows)
            CheckOwn(table, rowIds, problems);
        else
            rowIds = CheckKnown(table.RowsFrom is null ? [.. table.FixedRows.Select(row => row.Id)] : othersRowIds, rowIds, values, problems);
        return new(new([], problems.Count > 0 && HasRowProblem(problems) ? [] : ReadRows(table, rowIds, values, problems)), problems.ToImmutable());
    }

    private static bool HasRowProblem(ImmutableArray<AnswerProblem>.Builder problems) =>
        problems.Any(problem => string.Equals(problem.Field, PostedValues.Rows, StringComparison.Ordinal));

    private static void CheckOwn(TableItem table, ImmutableArray<string> rowIds, ImmutableArray<AnswerProblem>.Builder problems)
    {
        if (rowIds.Length > table.Most)
            problems.Add(new(PostedValues.Rows, AnswerProblemKind.TooManyRows, table.Most, rowIds.Length));
        else if (rowIds.Any(id => !IsRowId(id)))
            problems.Add(new(PostedValues.Rows, AnswerProblemKind.UnknownRow));
    }

    /// <summary>Rows that are given keep the order they are given in; a row that was posted and is not among them is reported if it says anything.</summary>
    private static ImmutableArray<string> CheckKnown(
        ImmutableArray<string> known, ImmutableArray<string> posted, PostedValues values, ImmutableArray<AnswerProblem>.Builder problems)
    {
        if (posted.Except(known, StringComparer.Ordinal).Any(id => values.Names.Any(name => name.StartsWith(id + ".", StringComparison.Ordinal) && values[name].Length > 0)))
            problems.Add(new(PostedValues.Rows, AnswerProblemKind.UnknownRow));
        return known;
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

    // Letters, digits and hyphens: what the site itself makes, and nothing that could mean something elsewhere.
    private static bool IsRowId(string id) =>
        id.Length <= AnswerLimits.RowId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}

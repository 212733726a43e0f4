using System.Collections.Immutable;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>What a form sent for one item, by field name: every value as typed, whatever it is worth.</summary>
public sealed class PostedValues(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    /// <summary>The ids of a table's rows, in order and apart by a space.</summary>
    public const string Rows = "rows";

    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    /// <summary>The names of everything that was sent.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The one value of a field, the last where it was sent several times, or nothing.</summary>
    public string this[string name] => values.GetValueOrDefault(name) is { Count: > 0 } all ? all[^1] : "";

    /// <summary>Every value that was sent for a field.</summary>
    public IReadOnlyList<string> All(string name) => values.GetValueOrDefault(name) ?? [];

    /// <summary>The ids under <see cref="Rows"/>, none twice.</summary>
    public ImmutableArray<string> RowIds =>
        [.. this[Rows].Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The same with other rows; what was typed into a row that is no longer there goes with it.</summary>
    public PostedValues WithRows(ImmutableArray<string> rowIds)
    {
        var gone = RowIds.Except(rowIds, StringComparer.Ordinal).Select(id => Cell(id, "")).ToArray();
        var kept = values.Where(value => !gone.Any(start => value.Key.StartsWith(start, StringComparison.Ordinal)))
            .ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal);
        kept[Rows] = One(string.Join(' ', rowIds));
        return new(kept);
    }

    /// <summary>The name of a cell's field.</summary>
    public static string Cell(string rowId, string columnId) => $"{rowId}.{columnId}";

    /// <summary>An answer as a form would send it, so that what is stored and what is typed are shown alike.</summary>
    public static PostedValues Of(ItemAnswer answer)
    {
        var values = answer.Fields.ToDictionary(field => field.Key, field => One(field.Value), StringComparer.Ordinal);
        if (!answer.Rows.IsEmpty)
            values[Rows] = One(string.Join(' ', answer.Rows.Select(row => row.Id)));
        foreach (var row in answer.Rows)
        {
            foreach (var (column, value) in row.Cells)
                values[Cell(row.Id, column)] = One(value);
        }

        return new(values);
    }

    private static IReadOnlyList<string> One(string value) => [value];
}

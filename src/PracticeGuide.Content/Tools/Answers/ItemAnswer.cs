using System.Collections.Immutable;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>
/// What an item holds: the values of its <see cref="Items.Item.Fields"/>, or the rows of a table. The same in every language; what is empty is
/// left out.
/// </summary>
public sealed class ItemAnswer : IEquatable<ItemAnswer>
{
    public static readonly ItemAnswer Empty = new([], []);

    private readonly ImmutableSortedDictionary<string, string> _fields;

    public ItemAnswer(IEnumerable<KeyValuePair<string, string>> fields, ImmutableArray<AnswerRow> rows)
    {
        _fields = fields.Where(field => field.Value.Length > 0).ToImmutableSortedDictionary(StringComparer.Ordinal);
        Rows = rows;
    }

    /// <summary>The value of a field as it is kept, or nothing.</summary>
    public string this[string field] => _fields.GetValueOrDefault(field, "");

    /// <summary>The fields that hold something, by name.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>In the order people gave them; none in the answer to an item that is no table.</summary>
    public ImmutableArray<AnswerRow> Rows { get; }

    public bool IsEmpty => _fields.IsEmpty && Rows.All(row => row.Cells.Count == 0);

    public AnswerRow? FindRow(string rowId) => Rows.FirstOrDefault(row => string.Equals(row.Id, rowId, StringComparison.Ordinal));

    /// <summary>The same answer with one field changed.</summary>
    public ItemAnswer With(string field, string value) => new(_fields.SetItem(field, value), Rows);

    public ItemAnswer WithRows(ImmutableArray<AnswerRow> rows) => new(_fields, rows);

    public bool Equals(ItemAnswer? other) => other is not null && _fields.SequenceEqual(other._fields) && Rows.SequenceEqual(other.Rows);

    public override bool Equals(object? obj) => Equals(obj as ItemAnswer);

    public override int GetHashCode() => Rows.Aggregate(_fields.Aggregate(0, HashCode.Combine), HashCode.Combine);

    public override string ToString() => AnswerJson.Write(this);
}

/// <summary>A row of a table.</summary>
public sealed class AnswerRow(string id, IEnumerable<KeyValuePair<string, string>> cells) : IEquatable<AnswerRow>
{
    private readonly ImmutableSortedDictionary<string, string> _cells =
        cells.Where(cell => cell.Value.Length > 0).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Unique in its table: that of a fixed row, or one made when the row was added.</summary>
    public string Id => id;

    /// <summary>The value of a cell as it is kept, or nothing.</summary>
    public string this[string columnId] => _cells.GetValueOrDefault(columnId, "");

    /// <summary>The cells that hold something, by the id of their column.</summary>
    public IReadOnlyDictionary<string, string> Cells => _cells;

    public bool Equals(AnswerRow? other) => other is not null && string.Equals(id, other.Id, StringComparison.Ordinal) && _cells.SequenceEqual(other._cells);

    public override bool Equals(object? obj) => Equals(obj as AnswerRow);

    public override int GetHashCode() => _cells.Aggregate(id.GetHashCode(StringComparison.Ordinal), HashCode.Combine);
}

using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Rows of typed cells. The rows are fixed, those of another table, or people add, move and remove them.</summary>
public sealed record TableItem : Item
{
    public const int UsualMost = 50;

    /// <summary>At least one.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>The rows where they are fixed; empty where they are not.</summary>
    public ImmutableArray<TableRow> FixedRows { get; init; } = [];

    /// <summary>The table whose rows it has, titled by that table's first column, or null.</summary>
    public string? RowsFrom { get; init; }

    /// <summary>The columns that every row needs, by id; the table is not answered while one of these cells is empty.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>How many rows people may add, 1 to <see cref="AnswerLimits.Rows"/>.</summary>
    public int Most { get; init; } = UsualMost;

    /// <summary>The words of the button that adds a row, or null for the usual ones.</summary>
    public ByLanguage<string>? AddTitle { get; init; }

    /// <summary>Whether a lesson is timed with it: its first column is the time of day, and a row that is added while the timer runs begins with it.</summary>
    public bool HasTimer { get; init; }

    /// <summary>Whether people add, move and remove the rows.</summary>
    public bool HasOwnRows => FixedRows.IsEmpty && RowsFrom is null;

    protected override ImmutableArray<AnswerField> MakeFields() => [];

    public override bool IsAnsweredBy(ItemAnswer answer) => answer.Rows.Any(row => row.Cells.Count > 0);

    /// <summary>The titles of <see cref="Needs"/>, one after the other.</summary>
    public string NeedsIn(Language language) => string.Join(", ", Needs.Select(id => FindColumn(id)!.Title[language]));

    public TableColumn? FindColumn(string columnId) => Columns.FirstOrDefault(column => string.Equals(column.Id, columnId, StringComparison.Ordinal));
}

/// <summary>A column of a table.</summary>
/// <param name="Id">Unique in its table, stable and never reused: answers are kept under it.</param>
/// <param name="Help">A sentence, or null.</param>
/// <param name="Field">What its cells hold.</param>
/// <param name="Options">What its cells choose from; none where they do not.</param>
public sealed record TableColumn(string Id, ByLanguage<string> Title, ByLanguage<string>? Help, AnswerField Field, ImmutableArray<Option> Options);

/// <summary>A fixed row of a table.</summary>
/// <param name="Id">Unique in its table, stable and never reused: answers are kept under it.</param>
public sealed record TableRow(string Id, ByLanguage<string> Title);

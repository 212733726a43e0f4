using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Summaries;

/// <summary>An answer in the words of one language, for print, export and history. Everything the answer holds is in it.</summary>
/// <param name="Fields">The fields that hold something, in the order of the form; last, as words, those the item does not have.</param>
/// <param name="Rows">The rows of a table in order, empty ones among them; last those the table does not have.</param>
public sealed record AnswerSummary(ImmutableArray<FieldValue> Fields, ImmutableArray<RowSummary> Rows)
{
    public bool IsEmpty => Fields.IsEmpty && Rows.All(row => row.Cells.IsEmpty);

    /// <summary>What the item holds now.</summary>
    public static AnswerSummary Of(FilledTool filled, Item item, Language language) => Of(filled, item, filled.Answer(item.Id), language);

    /// <summary>What the item held at another time.</summary>
    public static AnswerSummary Of(FilledTool filled, Item item, ItemAnswer answer, Language language) =>
        new(
            [
                .. item.Fields.Where(field => answer[field.Name].Length > 0).Select(field => Value(filled.Tool, item, field, answer[field.Name], language)),
                .. answer.Fields.Where(field => item.FindField(field.Key) is null).Select(field => Unknown(field.Key, field.Value)),
            ],
            item is TableItem table ? RowsOf(filled, table, answer, language) : [.. answer.Rows.Select(row => new RowSummary(row.Id, null, Unknown(row, [])))]);

    /// <summary>What one field of an item says.</summary>
    /// <param name="kept">Not empty.</param>
    public static FieldValue Value(Tool tool, Item item, AnswerField field, string kept, Language language) => item switch
    {
        SignatureItem when field.Name == SignatureItem.At => FieldValues.Moment(field, kept),
        SignatureItem when field.Name == SignatureItem.Role && tool.FindRole(kept) is { } role =>
            new FieldValue.Chosen(field, null, [new(kept, role.Title[language])]),
        _ => FieldValues.Of(field, null, kept, (item as NumberItem)?.Unit?[language], id => TitleOf(item, id)?[language]),
    };

    private static ByLanguage<string>? TitleOf(Item item, string optionId) => item switch
    {
        ChoiceItem choice => TitleOf(choice.Options, optionId),
        ChoicesItem choices => TitleOf(choices.Options, optionId),
        ClauseItem clause => TitleOf(clause.PartOptions, optionId),
        ScaleItem scale => scale.Levels.FirstOrDefault(level => level.Id == optionId)?.Title,
        _ => null,
    };

    private static ByLanguage<string>? TitleOf(ImmutableArray<Option> options, string optionId) =>
        options.FirstOrDefault(option => option.Id == optionId)?.Title;

    private static ImmutableArray<RowSummary> RowsOf(FilledTool filled, TableItem table, ItemAnswer answer, Language language)
    {
        var known = table.HasOwnRows ? [.. answer.Rows.Select(row => row.Id)] : filled.RowIds(table);
        return
        [
            .. known.Select(id => new RowSummary(id, RowTitle(filled, table, id, language), Cells(table, answer.FindRow(id), language))),
            .. answer.Rows.Where(row => !known.Contains(row.Id)).Select(row => new RowSummary(row.Id, null, Cells(table, row, language))),
        ];
    }

    private static FieldValue? RowTitle(FilledTool filled, TableItem table, string rowId, Language language)
    {
        if (table.RowsFrom is { } other)
        {
            return filled.Tool.FindItem(other) is not TableItem source
                ? null
                : RowTitle(filled, source, rowId, language) ?? Cell(source.Columns[0], filled.Answer(other).FindRow(rowId), language);
        }

        return table.FixedRows.FirstOrDefault(row => row.Id == rowId) is { } row
            ? new FieldValue.Words(new(PostedValues.Rows, FieldKind.ShortText), null, row.Title[language])
            : null;
    }

    private static ImmutableArray<FieldValue> Cells(TableItem table, AnswerRow? row, Language language) =>
        row is null
            ? []
            : [.. table.Columns.Select(column => Cell(column, row, language)).OfType<FieldValue>(), .. Unknown(row, table.Columns)];

    /// <summary>What a cell of a table says.</summary>
    /// <param name="kept">Not empty.</param>
    public static FieldValue Cell(TableColumn column, string kept, Language language) =>
        FieldValues.Of(column.Field, column.Title[language], kept, null, id => TitleOf(column.Options, id)?[language]);

    /// <returns>Null where the cell is empty.</returns>
    private static FieldValue? Cell(TableColumn column, AnswerRow? row, Language language) =>
        row?[column.Id] is { Length: > 0 } kept ? Cell(column, kept, language) : null;

    private static ImmutableArray<FieldValue> Unknown(AnswerRow row, ImmutableArray<TableColumn> columns) =>
        [.. row.Cells.Where(cell => columns.All(column => column.Id != cell.Key)).Select(cell => Unknown(cell.Key, cell.Value))];

    private static FieldValue.Words Unknown(string name, string kept) => new FieldValue.Words(new(name, FieldKind.LongText), null, kept);
}

/// <param name="Title">What names the row: its title where rows are fixed, the first cell of the other table's row where they are taken from there; else null.</param>
/// <param name="Cells">Those that hold something, in the order of the columns.</param>
public sealed record RowSummary(string Id, FieldValue? Title, ImmutableArray<FieldValue> Cells);

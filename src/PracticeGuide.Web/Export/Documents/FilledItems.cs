using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Documents;

/// <summary>What the items of a worksheet say, in the words of a document.</summary>
public sealed class FilledItems(AnswerTexts answers, IStringLocalizer<Texts> text, Moments moments)
{
    public IEnumerable<Block> Blocks(WorksheetContents contents, Item item, ImmutableArray<Language> languages)
    {
        var answer = contents.Filled.Answer(item.Id);
        var stored = contents.Stored(item);
        var asked = item switch
        {
            ClauseItem clause => clause.Text,
            SignatureItem signature => signature.Statement,
            _ => null,
        };
        if (asked is not null)
            yield return new Block.Paragraph(Wording.Of(languages, asked), ParagraphKind.Quote);

        if (item is CheckItem check && answer[CheckItem.State].Length == 0)
            yield return new Block.Paragraph(Wording.Of(languages, _ => text[ToolNames.Of(item, CheckItem.StateOf(answer))]), ParagraphKind.Chosen);
        else if (answer.IsEmpty)
            yield return new Block.Paragraph(Wording.Of(languages, _ => text["Nothing yet"]), ParagraphKind.Note);

        if (item is TableItem table && !answer.IsEmpty)
            yield return Table(contents, table, answer, stored?.Language, languages);
        foreach (var field in item.Fields.Where(field => answer[field.Name].Length > 0))
        {
            foreach (var block in Field(contents, item, field, answer[field.Name], stored?.Language, languages))
                yield return block;
        }

        if (stored is not null && !answer.IsEmpty)
            yield return new Block.Paragraph(Wording.Of(languages, language => WhoAndWhen(stored, language)), ParagraphKind.Note);
    }

    private IEnumerable<Block> Field(
        WorksheetContents contents, Item item, AnswerField field, string value, string? written, ImmutableArray<Language> languages)
    {
        var isMain = field.Name == item.Fields[0].Name;
        if (field.Kind == FieldKind.Link)
            yield return new Block.Link(Label(field, languages), value);
        else if (field.Kind == FieldKind.Options)
            yield return new Block.List(isMain ? null : Label(field, languages), Chosen(item, value, languages));
        else if (item is CheckItem { OpenSentence: { } open } && field.Name == CheckItem.Sentence)
            yield return new Block.Pair(Wording.Of(languages, language => AnswerTexts.Opening(open[language], value)), Wording.Typed(value, written));
        else if (field.Kind is FieldKind.ShortText or FieldKind.LongText && item is not SignatureItem)
            yield return isMain ? new Block.Paragraph(Wording.Typed(value, written), ParagraphKind.Typed) : new Block.Pair(Label(field, languages), Wording.Typed(value, written));
        else if (isMain && item is not SignatureItem)
            yield return new Block.Paragraph(Said(contents, item, field, value, languages), ParagraphKind.Chosen);
        else
            yield return new Block.Pair(Label(field, languages), Said(contents, item, field, value, languages));

        if (item is ScaleItem scale && field.Name == ScaleItem.Level && scale.Levels.FirstOrDefault(level => level.Id == value) is { } chosen)
            yield return new Block.Paragraph(Wording.Of(languages, chosen.Descriptor), ParagraphKind.Help);
    }

    private Block.Table Table(WorksheetContents contents, TableItem table, ItemAnswer answer, string? written, ImmutableArray<Language> languages) => new(
        Wording.Of(languages, table.Title),
        [.. table.Columns.Select(column => Wording.Of(languages, column.Title))],
        [
            .. from rowId in table.HasOwnRows ? [.. answer.Rows.Select(row => row.Id)] : contents.Filled.RowIds(table)
               select new TableLine(
                   table.HasOwnRows ? null : RowTitle(contents, table, rowId, languages),
                   [.. table.Columns.Select(column => Cell(column, answer.FindRow(rowId)?[column.Id] ?? "", written, languages))]),
        ]);

    /// <summary>What names a row that is given: its title, or the first cell of the row it comes from.</summary>
    internal static Wording RowTitle(WorksheetContents contents, TableItem table, string rowId, ImmutableArray<Language> languages)
    {
        if (table.RowsFrom is { } otherId && contents.Tool.FindItem(otherId) is TableItem other && contents.MaySee(other))
            return Wording.Typed(contents.Filled.Answer(otherId).FindRow(rowId)?[other.Columns[0].Id] ?? "", contents.Stored(other)?.Language);
        return table.FixedRows.FirstOrDefault(row => row.Id == rowId) is { } row ? Wording.Of(languages, row.Title) : Wording.Typed("", null);
    }

    private Wording Cell(TableColumn column, string value, string? written, ImmutableArray<Language> languages)
    {
        if (value.Length == 0)
            return Wording.Typed("", null);
        return column.Field.Kind is FieldKind.ShortText or FieldKind.LongText
            ? Wording.Typed(value, written)
            : Wording.Of(languages, language => answers.Cell(column, value, language));
    }

    private Wording Said(WorksheetContents contents, Item item, AnswerField field, string value, ImmutableArray<Language> languages) =>
        Wording.Of(languages, language => answers.Value(contents.Tool, item, field, value, language));

    private Wording Label(AnswerField field, ImmutableArray<Language> languages) => Wording.Of(languages, _ => answers.Label(field) + text[":"]);

    private static ImmutableArray<Wording> Chosen(Item item, string value, ImmutableArray<Language> languages)
    {
        var options = item switch
        {
            ChoicesItem choices => choices.Options,
            ClauseItem clause => clause.PartOptions,
            _ => [],
        };
        return
        [
            .. from id in value.Split(' ')
               let option = options.FirstOrDefault(option => option.Id == id)
               select option is null ? Wording.Typed(id, null) : Wording.Of(languages, option.Title),
        ];
    }

    private string WhoAndWhen(Answer stored, Language language) => stored.ChangedByName is null
        ? text["Written on this device, {0}", moments.DayAndTime(stored.ChangedAt, language)]
        : text["Written by {0}, {1}", stored.ChangedByName, moments.DayAndTime(stored.ChangedAt, language)];
}

using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Documents;

/// <summary>How each kind of item is drawn for a pen.</summary>
public sealed class BlankItems(IStringLocalizer<Texts> text)
{
    private const int LinesOfShortText = 1, LinesOfNote = 2, LinesOfLongText = 6;

    /// <summary>Rows of a table that people add to: as many as may be, up to these.</summary>
    private const int EmptyRows = 6;

    public IEnumerable<Block> Blocks(Item item, Tool tool, ImmutableArray<Language> languages) => item switch
    {
        PassageItem passage => [new Block.Passage(Wording.Of(languages, passage.Html))],
        CheckItem check => Check(check, languages),
        ScaleItem scale => Scale(scale, languages),
        ChoiceItem choice => Choice(choice.Options, choice.HasOther, null, languages),
        ChoicesItem choices => Choice(choices.Options, choices.HasOther, choices.Most < choices.Options.Length ? choices.Most : null, languages),
        ClauseItem clause => Clause(clause, languages),
        TableItem table => [Table(table, tool, languages)],
        SignatureItem signature => Signature(signature, languages),
        DateItem => [new Block.Blanks([Colon(() => text["Date (year, month, day)"], languages)])],
        TimeItem => [new Block.Blanks([Colon(() => text["Time"], languages)])],
        NumberItem number => [new Block.Blanks([number.Unit is null ? Colon(() => text["Number"], languages) : Wording.Of(languages, language => text["Number ({0}):", number.Unit[language]])])],
        MoneyItem => [new Block.Blanks([Colon(() => text["Amount in dollars"], languages)])],
        LongTextItem => [new Block.WritingLines(null, LinesOfLongText)],
        _ => [new Block.WritingLines(null, LinesOfShortText)],
    };

    private IEnumerable<Block> Check(CheckItem item, ImmutableArray<Language> languages)
    {
        if (item.OpenSentence is not null)
            yield return new Block.WritingLines(Wording.Of(languages, item.OpenSentence), LinesOfNote);
        yield return new Block.Boxes(null, [.. Enum.GetValues<CheckState>().Select(state => new Box(Wording.Of(languages, _ => text[ToolNames.Of(state)])))]);
        yield return new Block.Blanks([Label(CheckItem.Responsible, languages), Label(CheckItem.Due, languages)]);
        yield return new Block.WritingLines(Label(CheckItem.Evidence, languages), LinesOfShortText);
        yield return new Block.WritingLines(Label(CheckItem.Note, languages), LinesOfNote);
    }

    private IEnumerable<Block> Scale(ScaleItem item, ImmutableArray<Language> languages)
    {
        yield return new Block.Boxes(null,
        [
            .. item.Levels.Select(level => new Box(Wording.Of(languages, level.Title), Wording.Of(languages, level.Descriptor))),
            .. item.OffersNotApplicable ? (Box[])[new(Wording.Of(languages, _ => text["Does not apply"]))] : [],
            .. item.OffersPreferNotToSay ? (Box[])[new(Wording.Of(languages, _ => text["Prefer not to say"]))] : [],
        ]);
        if (item.HasEvidence)
            yield return new Block.WritingLines(Label(ScaleItem.Evidence, languages), LinesOfNote);
    }

    private IEnumerable<Block> Choice(ImmutableArray<Option> options, bool hasOther, int? most, ImmutableArray<Language> languages)
    {
        yield return new Block.Boxes(most is null ? null : Wording.Of(languages, _ => text["Choose at most {0}.", most]), Options(options, languages));
        if (hasOther)
            yield return new Block.WritingLines(Label(ChoiceItem.Other, languages), LinesOfShortText);
    }

    private IEnumerable<Block> Clause(ClauseItem item, ImmutableArray<Language> languages)
    {
        yield return new Block.Paragraph(Wording.Of(languages, item.Text), ParagraphKind.Quote);
        if (!item.PartOptions.IsEmpty)
            yield return new Block.Boxes(Colon(() => text["Each part, one by one"], languages), Options(item.PartOptions, languages));
        yield return new Block.Boxes(null,
        [
            new(Wording.Of(languages, _ => text["I accept this"])),
            new(Wording.Of(languages, _ => text["I do not accept this as it stands"])),
        ]);
        yield return new Block.WritingLines(Colon(() => text["What you add to it, or would change"], languages), LinesOfNote);
    }

    private IEnumerable<Block> Signature(SignatureItem item, ImmutableArray<Language> languages)
    {
        yield return new Block.Paragraph(Wording.Of(languages, item.Statement), ParagraphKind.Quote);
        yield return new Block.Blanks([Colon(() => text["Name"], languages), Colon(() => text["Role"], languages)]);
        yield return new Block.Blanks([Colon(() => text["Signature"], languages), Colon(() => text["Date"], languages)]);
    }

    private static Block.Table Table(TableItem table, Tool tool, ImmutableArray<Language> languages)
    {
        var source = tool.RowSource(table);
        return new(
            Wording.Of(languages, table.Title),
            [.. table.Columns.Select(column => Wording.Of(languages, language => ColumnTitle(column, language)))],
            source.FixedRows.IsEmpty
                ? [.. Enumerable.Range(0, Math.Min(source.Most, EmptyRows)).Select(_ => new TableLine(null, Empty(table)))]
                : [.. source.FixedRows.Select(row => new TableLine(Wording.Of(languages, row.Title), Empty(table)))]);
    }

    /// <summary>The options stand in the heading, so that one can be written below it.</summary>
    private static string ColumnTitle(TableColumn column, Language language) => column.Options.IsEmpty
        ? column.Title[language]
        : $"{column.Title[language]} ({string.Join(", ", column.Options.Select(option => option.Title[language]))})";

    private static ImmutableArray<Wording> Empty(TableItem table) => [.. table.Columns.Select(_ => Wording.Typed("", null))];

    private static ImmutableArray<Box> Options(ImmutableArray<Option> options, ImmutableArray<Language> languages) =>
        [.. options.Select(option => new Box(Wording.Of(languages, option.Title), option.Help is null ? null : Wording.Of(languages, option.Help)))];

    private Wording Label(string field, ImmutableArray<Language> languages) => Colon(() => text[FieldNames.Of(field)], languages);

    private Wording Colon(Func<string> label, ImmutableArray<Language> languages) => Wording.Of(languages, _ => label() + text[":"]);
}

using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Summaries;

namespace PracticeGuide.Content.Tools.Carrying;

/// <summary>What a worksheet holds for another to take.</summary>
/// <param name="Paragraphs">What a text takes: as people typed it, the same in each language, or the tool's words in each. At least one.</param>
/// <param name="Rows">What a table takes: as many as paragraphs, each the same as the paragraph at its place; none where it is no table that is carried.</param>
/// <param name="Columns">Those of the table that is carried; none where it is no table.</param>
public sealed record CarryOffer(
    Carry Carry, ImmutableArray<ByLanguage<string>> Paragraphs, ImmutableArray<AnswerRow> Rows, ImmutableArray<TableColumn> Columns)
{
    private static readonly char[] OpenEnd = ['…', '.', ' ', '\u00a0', '\u202f'];

    /// <summary>What there is to carry, in the tool's order; nothing of an item that is not visible.</summary>
    public static ImmutableArray<CarryOffer> AllOf(FilledTool filled) =>
        [.. filled.Tool.Carries.Select(carry => Of(filled, carry)).Where(offer => offer.Paragraphs.Length > 0)];

    private static CarryOffer Of(FilledTool filled, Carry carry)
    {
        if (carry.ItemId is null)
            return new(carry, [.. ToolResults.Of(filled).Targets.Select(target => target.Text)], [], []);
        if (filled.Tool.FindItem(carry.ItemId) is not { } item || !filled.IsVisible(item))
            return new(carry, [], [], []);
        if (item is not TableItem table)
            return new(carry, [.. Texts(filled, item, filled.Answer(item.Id)).SelectMany(Paragraph.Split)], [], []);

        var rows = ByLanguage.Create(language => AnswerSummary.Of(filled, table, language).Rows.Where(row => !row.Cells.IsEmpty).ToArray());
        return new(
            carry,
            [.. Enumerable.Range(0, rows[Language.English].Length).Select(place => ByLanguage.Create(language => RowText(rows[language][place], language)))],
            [.. rows[Language.English].Select(row => filled.Answer(table.Id).FindRow(row.Id)!)],
            table.Columns);
    }

    private static IEnumerable<ByLanguage<string>> Texts(FilledTool filled, Item item, ItemAnswer answer) => item switch
    {
        CheckItem check => [Sentence(check, answer[CheckItem.Sentence]), Same(answer[CheckItem.Note])],
        ClauseItem clause when answer[ClauseItem.Accepted] != ClauseItem.Yes => [Same(answer[ClauseItem.Note])],
        ClauseItem clause => [clause.Text, .. FieldTexts(filled, clause)],
        ScaleItem => [Same(answer[ScaleItem.Evidence])],
        _ => FieldTexts(filled, item),
    };

    private static IEnumerable<ByLanguage<string>> FieldTexts(FilledTool filled, Item item)
    {
        var summaries = ByLanguage.Create(language => AnswerSummary.Of(filled, item, language).Fields);
        return Enumerable.Range(0, summaries[Language.English].Length)
            .Select(place => ByLanguage.Create(language => Text(summaries[language][place], language, "\n\n")));
    }

    private static ByLanguage<string> Sentence(CheckItem check, string end) =>
        end.Length == 0 || check.OpenSentence is not { } open ? Same(end) : open.Select(start => $"{start.TrimEnd(OpenEnd)} {end}");

    private static ByLanguage<string> Same(string text) => ByLanguage.Create(_ => text);

    private static string RowText(RowSummary row, Language language) =>
        string.Join(
            " – ",
            row.Cells.Prepend(row.Title).OfType<FieldValue>().Select(cell => Text(cell, language, ", ").Replace('\n', ' ')).Where(text => text.Length > 0));

    /// <summary>Once carried it is a text like any other that people change, so days and figures are written out here; a day as both languages write it.</summary>
    private static string Text(FieldValue value, Language language, string between) => value switch
    {
        FieldValue.Words words => words.Text,
        FieldValue.Link link => link.Address,
        FieldValue.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldValue.TimeOfDay time => time.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
        FieldValue.Number { Unit: { } unit } number => $"{number.Figure.ToString(language.Culture)} {unit}",
        FieldValue.Number number => number.Figure.ToString(language.Culture),
        FieldValue.Money money => money.Amount.ToString("C", language.Culture),
        FieldValue.Chosen chosen => string.Join(between, chosen.Options.Select(option => option.Title).OfType<string>()),
        FieldValue.Ticked ticked => ticked.Label ?? "",
        _ => "",
    };
}

using System.Globalization;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Export.Documents;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Csv;

/// <summary>The answers of a worksheet as a table: one row a field, filled in or not.</summary>
public sealed class CsvTable(AnswerTexts answers, IStringLocalizer<Texts> text)
{
    /// <param name="language">That of the headings and of the values in words.</param>
    public byte[] Of(WorksheetContents contents, Language language)
    {
        using (LanguageScope.Of(language))
            return CsvWriter.Write([Headings(), .. Rows(contents, language)]);
    }

    private IEnumerable<string> Headings() =>
    [
        text["Section"], text["Id"], text["Question"], text["Field"], text["Row"], text["Value in words"], text["Value as it is kept"],
        text["Written by"], text["When (UTC)"], text["Language"],
    ];

    private IEnumerable<IEnumerable<string>> Rows(WorksheetContents contents, Language language) =>
        from part in Parts(contents, language)
        from item in part.Items
        let stored = contents.Stored(item)
        from cell in item is TableItem table ? Cells(contents, table, language) : Fields(contents, item, language)
        select (string[])
        [
            part.Title, item.Id, item.Title[language], cell.Field, cell.Row, cell.Words, cell.Kept,
            .. cell.Kept.Length == 0 ? Nobody : Who(stored),
        ];

    private IEnumerable<(string Title, IEnumerable<Item> Items)> Parts(WorksheetContents contents, Language language) =>
    [
        .. WorksheetContents.SectionsOf(contents.Tool).Select(section => (section.Title[language], section.Items.Where(contents.Holds))),
        (text["What you could do next"].Value, contents.Recommendations),
    ];

    private IEnumerable<Cell> Fields(WorksheetContents contents, Item item, Language language) =>
        from field in item.Fields
        let kept = contents.Filled.Answer(item.Id)[field.Name]
        select new Cell(answers.Label(field), "", kept.Length == 0 ? "" : answers.Value(contents.Tool, item, field, kept, language), kept);

    private IEnumerable<Cell> Cells(WorksheetContents contents, TableItem table, Language language)
    {
        var answer = contents.Filled.Answer(table.Id);
        var rowIds = contents.Filled.RowIds(table);
        return from index in Enumerable.Range(0, rowIds.Length)
               let title = table.HasOwnRows ? "" : FilledItems.RowTitle(contents, table, rowIds[index], [language]).Line
               from column in table.Columns
               let kept = answer.FindRow(rowIds[index])?[column.Id] ?? ""
               select new Cell(
                   column.Title[language], title.Length > 0 ? title : (index + 1).ToString(CultureInfo.InvariantCulture),
                   kept.Length == 0 ? "" : answers.Cell(column, kept, language), kept);
    }

    private static readonly string[] Nobody = ["", "", ""];

    private static string[] Who(Answer? stored) => stored is null
        ? Nobody
        : [stored.ChangedByName ?? "", stored.ChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), stored.Language];

    private readonly record struct Cell(string Field, string Row, string Words, string Kept);
}

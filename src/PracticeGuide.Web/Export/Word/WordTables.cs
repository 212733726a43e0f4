using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PracticeGuide.Web.Export.Documents;

namespace PracticeGuide.Web.Export.Word;

/// <summary>Tables whose headings come again on each page, and whose rows stay whole.</summary>
internal static class WordTables
{
    // Room for a pen, in twentieths of a point.
    private const int RowHeight = 440;

    public static Table Make(Block.Table table)
    {
        var count = table.Columns.Length + (table.HasLineTitles ? 1 : 0);
        var made = new Table(
            new TableProperties
            {
                TableStyle = new() { Val = WordStyles.TableGrid },
                TableWidth = new() { Width = Number(WordPaper.TextWidth), Type = TableWidthUnitValues.Dxa },
                TableLook = new() { FirstRow = true, FirstColumn = table.HasLineTitles, NoHorizontalBand = true, NoVerticalBand = true },
                TableCaption = new() { Val = table.Title.Line },
            },
            new TableGrid(Enumerable.Range(0, count).Select(_ => new GridColumn { Width = Number(WordPaper.TextWidth / count) })));

        var heading = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        if (table.HasLineTitles)
            heading.Append(Cell(Wording.Typed("", null)));
        heading.Append(table.Columns.Select(column => Cell(column, isStrong: true)));
        made.Append(heading);
        made.Append(table.Lines.Select(line => Line(table, line)));
        return made;
    }

    public static Style Style() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(
                Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }))) { Type = StyleValues.Table, StyleId = WordStyles.TableGrid };

    private static TableRow Line(Block.Table table, TableLine line)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = RowHeight, HeightType = HeightRuleValues.AtLeast }));
        if (table.HasLineTitles)
            row.Append(Cell(line.Title ?? Wording.Typed("", null), isStrong: true));
        row.Append(line.Cells.Select(cell => Cell(cell)));
        return row;
    }

    private static TableCell Cell(Wording text, bool isStrong = false)
    {
        var paragraph = WordRuns.Paragraph(WordStyles.Cell);
        if (!text.IsEmpty)
            paragraph.Append(WordRuns.Of(text, isStrong));
        return new(paragraph);
    }

    private static T Border<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "888888" };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PracticeGuide.Content.Markdown.Tables;

/// <summary>
/// Writes a table in a region that scrolls by itself on a narrow screen; the region can be reached by keyboard, so it has a name: that of
/// the section. Columns are aligned by class, as the site's policy allows no style attribute.
/// </summary>
internal sealed class TableRenderer(PageRendering page) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(page.NameTable()).WriteLine("\">");
        renderer.WriteLine("<table>");
        WriteRows(renderer, obj, "thead", obj.OfType<TableRow>().TakeWhile(row => row.IsHeader));
        WriteRows(renderer, obj, "tbody", obj.OfType<TableRow>().SkipWhile(row => row.IsHeader));
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IEnumerable<TableRow> rows)
    {
        if (!rows.Any())
            return;

        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.WriteLine("<tr>");
            foreach (var (cell, column) in row.OfType<TableCell>().Select((cell, column) => (cell, column)))
                WriteCell(renderer, cell, row.IsHeader && HasWords(cell) ? "th" : "td", Alignment(table, column));
            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string element, string? alignment)
    {
        renderer.Write($"<{element}");
        if (element is "th")
            renderer.Write(" scope=\"col\"");
        if (alignment is not null)
            renderer.Write($" class=\"{alignment}\"");
        renderer.Write(">");

        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine($"</{element}>");
    }

    /// <summary>A corner left empty above the names of rows heads nothing.</summary>
    private static bool HasWords(TableCell cell) => cell.Descendants<LeafInline>().Any();

    private static string? Alignment(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? null : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => "center",
            TableColumnAlign.Right => "end",
            _ => null,
        };
}

using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Web.Fields;

/// <summary>What a row of a table is called, and the row that a script copies to add one.</summary>
public static class TableRowTemplate
{
    /// <summary>Stands for the id of a row that a script adds; it can be none that was added.</summary>
    public const string RowId = "__row__";

    /// <summary>What a row is called where the table itself is not seen: its title, or "Point 2" after what the first column asks. Null where that is no text.</summary>
    /// <param name="number">The place of the row, from 1.</param>
    public static string? Name(Tool tool, TableItem table, string rowId, int number, Language language)
    {
        var source = tool.RowSource(table);
        if (source.FixedRows.FirstOrDefault(row => row.Id == rowId) is { } given)
            return given.Title[language];
        return source.Columns[0] is { Field.Kind: FieldKind.ShortText or FieldKind.LongText } first ? string.Create(language.Culture, $"{first.Title[language]} {number}") : null;
    }

    /// <summary>The title of a row that is given: its own, or the first cell of the row it comes from. Null for a row that people add.</summary>
    public static string? Title(ItemForm form, TableItem table, string rowId, Language language)
    {
        if (table.RowsFrom is { } otherId && form.Filled.Tool.FindItem(otherId) is TableItem other)
        {
            var text = form.Filled.Answer(otherId).FindRow(rowId)?[other.Columns[0].Id];
            return string.IsNullOrEmpty(text) ? null : text;
        }

        return table.FixedRows.FirstOrDefault(row => row.Id == rowId)?.Title[language];
    }
}

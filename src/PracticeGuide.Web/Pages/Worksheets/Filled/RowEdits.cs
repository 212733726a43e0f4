using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Fields;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Changes the rows of a posted table as its buttons ask, where no script did.</summary>
internal static class RowEdits
{
    public static PostedItem Apply(PostedItem posted, RowEdit? edit) =>
        edit is null || posted.Item is not TableItem table || edit.ItemId != table.Id ? posted : posted with
        {
            Values = edit.Change switch
            {
                RowChange.Add => TableEdit.Add(table, posted.Values, NewRowId()),
                RowChange.Remove => TableEdit.Remove(table, posted.Values, edit.RowId),
                RowChange.Up => TableEdit.MoveUp(table, posted.Values, edit.RowId),
                _ => TableEdit.MoveDown(table, posted.Values, edit.RowId),
            },
        };

    public static string NewRowId() => Guid.CreateVersion7().ToString("N");
}

using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
namespace PracticeGuide.Content.Tools.Filled;
public static class TableEdit
{
    public static PostedValues Add(TableItem table, PostedValues values, string rowId) => values;
    public static PostedValues Remove(PostedValues values, string rowId) => values;
    public static PostedValues MoveUp(PostedValues values, string rowId) => values;
    public static PostedValues MoveDown(PostedValues values, string rowId) => values;
}

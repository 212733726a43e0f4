using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools;

/// <summary>Reports what a tool says of other tools and is not so.</summary>
/// <param name="tools">Every tool that has a file, by id; null for one that cannot be read: what is said of its items is not reported.</param>
internal sealed class ToolLinkCheck(IReadOnlyDictionary<string, Tool?> tools)
{
    public void Check(ToolFile file)
    {
        foreach (var link in file.Links)
        {
            if (!tools.TryGetValue(link.ToolId, out var tool))
                file.Report.Error(link.Place, $"There is no tool “{link.ToolId}”.{Nearest.Suggestion(link.ToolId, tools.Keys)}");
            else if (tool is not null && link.Target is { } target && Mistake(tool, target) is { } mistake)
                file.Report.Error(target.Place, mistake);
        }
    }

    private static string? Mistake(Tool tool, CarryTarget target)
    {
        // Items of later reviews have a sign in their ids that no author may write.
        var takers = tool.Items.Where(item => item is LongTextItem or TableItem { HasOwnRows: true }).Select(item => item.Id).Where(id => !id.Contains('~', StringComparison.Ordinal)).ToArray();
        return tool.FindItem(target.ItemId) switch
        {
            null => $"The tool “{tool.Id}” has no item “{target.ItemId}”.{Nearest.Suggestion(target.ItemId, takers)}",
            LongTextItem => null,
            TableItem { HasOwnRows: true } table => TableMistake(table, target.From),
            _ => $"The item “{target.ItemId}” of “{tool.Id}” takes nothing from elsewhere: name a long-text, or a table whose rows people add.",
        };
    }

    /// <summary>Rows go into columns of the same id; a text goes into the first column that takes one.</summary>
    private static string? TableMistake(TableItem table, Item? from)
    {
        if (from is not TableItem source)
        {
            return table.Columns.Any(column => column.Field.Kind is FieldKind.ShortText or FieldKind.LongText)
                ? null
                : $"The table “{table.Id}” has no column of text that could take this.";
        }

        var shared = source.Columns.Where(column => table.FindColumn(column.Id) is not null).ToArray();
        if (shared.Length == 0)
        {
            return $"The tables “{source.Id}” and “{table.Id}” have no column of the same id: the columns of “{table.Id}” are {string.Join(", ", table.Columns.Select(column => column.Id))}.";
        }

        var other = shared.FirstOrDefault(column => !Takes(table.FindColumn(column.Id)!.Field, column.Field));
        return other is null ? null : $"The column “{other.Id}” of “{table.Id}” does not take what that of “{source.Id}” holds: give both the same kind and options.";
    }

    private static bool Takes(AnswerField to, AnswerField from) =>
        to.Kind == from.Kind ? !from.OptionIds.Except(to.OptionIds, StringComparer.Ordinal).Any() : to.Kind == FieldKind.LongText && from.Kind == FieldKind.ShortText;
}

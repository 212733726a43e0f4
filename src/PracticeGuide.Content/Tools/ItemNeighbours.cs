using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools;

/// <summary>An item's place in its tool.</summary>
/// <param name="Position">From 1.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Previous">The item before it, in whatever section, or null.</param>
/// <param name="Next">The item after it, in whatever section, or null.</param>
public sealed record ItemNeighbours(int Position, ToolSection Section, Item? Previous, Item? Next)
{
    /// <returns>Null when the tool has no such item.</returns>
    public static ItemNeighbours? Of(Tool tool, string? itemId)
    {
        var items = tool.Items.ToArray();
        var index = Array.FindIndex(items, item => string.Equals(item.Id, itemId, StringComparison.Ordinal));
        if (index < 0)
            return null;

        var section = tool.Sections.First(section => section.Items.Contains(items[index]));
        return new ItemNeighbours(index + 1, section, items.ElementAtOrDefault(index - 1), items.ElementAtOrDefault(index + 1));
    }
}

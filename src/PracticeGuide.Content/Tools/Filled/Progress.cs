using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Filled;

/// <summary>How far a worksheet has come. What is not visible, what asks nothing, and what is optional does not count.</summary>
/// <param name="Total">What is asked.</param>
/// <param name="Answered">What of it needs nothing more.</param>
/// <param name="NextItem">The first that is asked of the person and is not answered; null when there is none, whatever is optional.</param>
public sealed record Progress(int Total, int Answered, Item? NextItem)
{
    /// <param name="mayFill">Whether the person may fill an item in; null for every item.</param>
    public static Progress Of(FilledTool filled, Func<Item, bool>? mayFill = null)
    {
        var asked = filled.VisibleItems.Where(item => item.IsExpected).ToArray();
        return new(
            asked.Length, asked.Count(filled.IsAnswered),
            asked.FirstOrDefault(item => !filled.IsAnswered(item) && (mayFill?.Invoke(item) ?? true)));
    }
}

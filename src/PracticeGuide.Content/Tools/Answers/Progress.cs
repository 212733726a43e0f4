using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>How far the answers to a tool have come. The four states add up to <see cref="Total"/>.</summary>
/// <param name="NextItem">The first item in order that is neither done nor set aside as not applicable, or null when all are.</param>
public sealed record Progress(int Total, int Open, int InProgress, int Done, int NotApplicable, Item? NextItem)
{
    /// <summary>Items that need nothing more: done or not applicable.</summary>
    public int Settled => Done + NotApplicable;

    /// <param name="answersByItemId">An item without an answer is open; answers to items the tool does not have count for nothing.</param>
    public static Progress Of(Tool tool, IReadOnlyDictionary<string, CheckAnswer> answersByItemId)
    {
        var items = tool.Items.Select(item => (Item: item, (answersByItemId.GetValueOrDefault(item.Id) ?? CheckAnswer.Empty).State)).ToArray();
        return new Progress(
            items.Length,
            Count(CheckState.Open), Count(CheckState.InProgress), Count(CheckState.Done), Count(CheckState.NotApplicable),
            items.FirstOrDefault(item => item.State is CheckState.Open or CheckState.InProgress).Item);

        int Count(CheckState state) => items.Count(item => item.State == state);
    }
}

namespace PracticeGuide.Data.Worksheets.Stages;

/// <summary>A worksheet as someone read it before they took it on: what they sign, and what is kept, is this and nothing else.</summary>
/// <param name="ToolVersion">That of the tool.</param>
/// <param name="Revisions">The revision of every answer that was there, by item id.</param>
public sealed record ReadWorksheet(int ToolVersion, IReadOnlyDictionary<string, int> Revisions)
{
    /// <summary>The items whose answers are hidden from the person, private drafts of others: whatever becomes of them, nothing that was read changes.</summary>
    public IReadOnlySet<string> HiddenItemIds { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether an answer is one the person has read, or may not.</summary>
    internal bool Holds(Answer answer) =>
        HiddenItemIds.Contains(answer.ItemId) || Revisions.GetValueOrDefault(answer.ItemId) == answer.Revision;
}

using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools.Carrying;

/// <summary>What another worksheet can take from this one.</summary>
/// <param name="Id">Unique in its tool.</param>
/// <param name="Title">What is carried, in a few words.</param>
/// <param name="ItemId">The item whose answer is carried; null for the targets of the recommendations that apply.</param>
/// <param name="ToToolId">The tool that can take it.</param>
/// <param name="ToItemId">Its item: a long text is added to at its end, a table gets rows of the same columns.</param>
public sealed record Carry(string Id, ByLanguage<string> Title, string? ItemId, string ToToolId, string ToItemId);

using System.Collections.Immutable;

namespace PracticeGuide.Search.Documents;

/// <summary>What one result stands for: a page, a tool, a term or a resource, in one language.</summary>
/// <param name="Key">The same in every language, and no other document's.</param>
/// <param name="AudienceIds">Who it is for; none where that is everybody.</param>
/// <param name="Passages">In reading order; at least one.</param>
internal sealed record Document(
    ResultKind Kind, string Key, string Title, string Address, ImmutableArray<string> AudienceIds, ImmutableArray<DocumentPassage> Passages)
{
    /// <summary>How people ask for it, in words it may not use: looked at, never shown.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];
}

/// <summary>A stretch of a document.</summary>
/// <param name="Key">The same in every language, where the two say the same; no other passage of the document has it.</param>
/// <param name="HasAnchor">Whether the key is its place on the document's page.</param>
/// <param name="Heading">The heading above it, or null where it stands before the first.</param>
/// <param name="Text">Plain text; may be empty.</param>
internal sealed record DocumentPassage(string Key, bool HasAnchor, string? Heading, string Text);

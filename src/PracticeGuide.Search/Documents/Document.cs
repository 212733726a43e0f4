using System.Collections.Immutable;

namespace PracticeGuide.Search.Documents;

/// <summary>What one result stands for: a page, a tool or a term, in one language.</summary>
/// <param name="Passages">In reading order; at least one.</param>
internal sealed record Document(
    ResultKind Kind, string Title, string Address, string? AudienceId, string? AudienceTitle, ImmutableArray<DocumentPassage> Passages);

/// <summary>A stretch of a document that has an address of its own.</summary>
/// <param name="Heading">The heading above it, or null where it stands before the first.</param>
/// <param name="Text">Plain text; may be empty.</param>
internal sealed record DocumentPassage(string? Heading, string Address, string Text);

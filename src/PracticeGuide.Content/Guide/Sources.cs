using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>A published document the guidance rests on: one entry of <c>content/sources.yml</c>.</summary>
public sealed record SourceDocument
{
    public required string Id { get; init; }

    public required ByLanguage<string> Title { get; init; }

    /// <summary>Who published it, when, under which number: one line.</summary>
    public required ByLanguage<string> Publication { get; init; }
}

/// <summary>Where in a document something rests.</summary>
/// <param name="DocumentId">A <see cref="SourceDocument.Id"/>.</param>
/// <param name="Section">The document's own heading for the part.</param>
/// <param name="Codes">Inventory codes (T1, M3 …): each must be carried by a page or a tool.</param>
public sealed record SourceReference(string DocumentId, ByLanguage<string> Section, ImmutableArray<string> Codes);

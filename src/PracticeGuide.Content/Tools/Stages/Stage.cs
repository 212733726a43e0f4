using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools.Stages;

/// <summary>Where a worksheet stands in its tool's workflow; the stages of a tool follow each other in order.</summary>
public sealed record Stage
{
    /// <summary>Unique in its tool, stable and never reused: where a worksheet stands is kept under it.</summary>
    public required string Id { get; init; }

    public required ByLanguage<string> Title { get; init; }

    /// <summary>What happens in it, one or two sentences, or null.</summary>
    public ByLanguage<string>? Help { get; init; }

    /// <summary>The roles that act in it; empty in a tool without roles.</summary>
    public ImmutableArray<string> ActorIds { get; init; } = [];

    /// <summary>The sections that can be filled in; every other one is locked.</summary>
    public ImmutableArray<string> SectionIds { get; init; } = [];

    /// <summary>How the worksheet goes on to the next stage; null in the last.</summary>
    public Advance? Advance { get; init; }

    /// <summary>The roles that may take the worksheet back to the stage before; empty for none.</summary>
    public ImmutableArray<string> ReopenIds { get; init; } = [];
}

/// <summary>The step from a stage to the next.</summary>
/// <param name="Title">The words of its button.</param>
/// <param name="ByIds">The roles that may take it; empty in a tool without roles.</param>
/// <param name="Consequence">What it means, said before it is taken, or null.</param>
/// <param name="SignatureId">The signature item that is signed by it, or null.</param>
/// <param name="KeepsSnapshot">Whether the worksheet is kept as it stands.</param>
public sealed record Advance(
    ByLanguage<string> Title, ImmutableArray<string> ByIds, ByLanguage<string>? Consequence, string? SignatureId, bool KeepsSnapshot);

using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>A drawing of ours: the words of one file of <c>content/drawings/</c>. Where they stand is the layout's affair. Pages place it as <c>:::drawing id</c>.</summary>
public sealed record Drawing
{
    /// <summary>The file's name.</summary>
    public required string Id { get; init; }

    /// <summary>How it is laid out: <c>puzzle</c>, <c>actors</c>, <c>dimensions</c>, <c>thresholds</c> or <c>styles</c>.</summary>
    public required string LayoutId { get; init; }

    /// <summary>Its name, a few words.</summary>
    public required ByLanguage<string> Title { get; init; }

    /// <summary>What it shows, for someone who does not see it: one or two sentences.</summary>
    public required ByLanguage<string> Description { get; init; }

    /// <summary>What stands below it beside its name, such as whose model it draws; or null.</summary>
    public ByLanguage<string>? Note { get; init; }

    /// <summary>What everything stands around, or null in a layout that has no centre.</summary>
    public ByLanguage<string>? Centre { get; init; }

    /// <summary>In reading order, as many as the layout asks for.</summary>
    public required ImmutableArray<DrawingPiece> Pieces { get; init; }

    /// <summary>What holds the pieces to the centre; none in most layouts.</summary>
    public ImmutableArray<DrawingPiece> Ties { get; init; } = [];

    /// <summary>What sets two pieces against each other, from top to bottom; none in most layouts.</summary>
    public ImmutableArray<DrawingPair> Pairs { get; init; } = [];
}

/// <summary>A part of a drawing.</summary>
/// <param name="Label">A few words.</param>
/// <param name="Text">What stands below them, or null.</param>
/// <param name="Guidance">The passage that the part leads to, or null.</param>
public sealed record DrawingPiece(ByLanguage<string> Label, ByLanguage<string>? Text, GuidanceLink? Guidance);

/// <summary>How two pieces differ in one respect.</summary>
/// <param name="Aspect">The respect, a few words.</param>
/// <param name="First">What is true of the first piece.</param>
/// <param name="Second">What is true of the second.</param>
public sealed record DrawingPair(ByLanguage<string> Aspect, ByLanguage<string> First, ByLanguage<string> Second);

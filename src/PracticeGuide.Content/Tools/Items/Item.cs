using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>One thing a tool asks. Each kind of item is a type of its own.</summary>
public abstract record Item
{
    /// <summary>Unique in its tool, stable and never reused: answers are kept under it.</summary>
    public required string Id { get; init; }

    public required ByLanguage<string> Title { get; init; }

    /// <summary>One or two sentences that help to answer, or null.</summary>
    public ByLanguage<string>? Help { get; init; }

    /// <summary>Short answers someone might give, the same number in each language; may be empty.</summary>
    public ImmutableArray<ByLanguage<string>> Examples { get; init; } = [];

    /// <summary>The passage that justifies the item, or null.</summary>
    public GuidanceLink? Guidance { get; init; }
}

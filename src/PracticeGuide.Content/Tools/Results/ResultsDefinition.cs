using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;

namespace PracticeGuide.Content.Tools.Results;

/// <summary>What a tool tells of its answers: a figure for each section in words, and what one could do next. Never a rank or a pass mark.</summary>
/// <param name="SectionIds">Sections with scale items, in order.</param>
/// <param name="Bands">Ascending; the last has no upper end. Empty where the figures have no words.</param>
public sealed record ResultsDefinition(ImmutableArray<string> SectionIds, ImmutableArray<Band> Bands, ImmutableArray<Recommendation> Recommendations);

/// <summary>Words for a section's mean level.</summary>
/// <param name="UpTo">The greatest mean it holds for, itself included; null for the last.</param>
/// <param name="Summary">What that usually means: it describes, it does not grade.</param>
public sealed record Band(double? UpTo, ByLanguage<string> Title, ByLanguage<string> Summary);

/// <summary>What one could do next, where its rule holds.</summary>
public sealed record Recommendation
{
    /// <summary>Unique in its tool, stable and never reused: what people do about it is kept under it.</summary>
    public required string Id { get; init; }

    public required Rule When { get; init; }

    public required ByLanguage<string> Text { get; init; }

    /// <summary>The passage that helps, or null.</summary>
    public GuidanceLink? Guidance { get; init; }

    /// <summary>A tool that helps, or null.</summary>
    public string? ToolId { get; init; }

    /// <summary>What a development plan could aim at, in the first person, or null.</summary>
    public ByLanguage<string>? Target { get; init; }

    /// <summary>Whether some item decides whether it applies, by itself or in the mean of its section.</summary>
    public bool RestsOn(Tool tool, Predicate<Item> isIt) =>
        When.ItemIds.Select(tool.FindItem).Concat(When.SectionIds.SelectMany(id => tool.FindSection(id)?.Items ?? [])).OfType<Item>().Any(item => isIt(item));
}

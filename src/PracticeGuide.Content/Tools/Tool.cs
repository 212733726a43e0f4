using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools;

public enum ToolKind
{
    SelfAssessment,
    Checklist,
    ObservationForm,
    DevelopmentPlan,
    Agreement,
    GuidedWorksheet,
    Log,
}

/// <summary>Something a person fills in: one file of <c>content/tools</c>. A filled-in instance is a worksheet.</summary>
public sealed record Tool
{
    /// <summary>Stable and never reused: worksheets are kept under it.</summary>
    public required string Id { get; init; }

    public required ToolKind Kind { get; init; }

    /// <summary>From 1; raised when a change alters what answers mean. A worksheet keeps the version it was started with.</summary>
    public required int Version { get; init; }

    public required ByLanguage<string> Slug { get; init; }

    public required ByLanguage<string> Title { get; init; }

    /// <summary>What a person wants to do with it, as an imperative: "Tick off what makes a partnership succeed".</summary>
    public required ByLanguage<string> Task { get; init; }

    public required ByLanguage<string> Summary { get; init; }

    /// <summary>How people ask for it, in other words than these: for search alone.</summary>
    public ByLanguage<ImmutableArray<string>> Asked { get; init; } = AskedReader.None;

    /// <summary>Who takes part, in a few words: "with your team".</summary>
    public required ByLanguage<string> Participants { get; init; }

    /// <summary>What a person has at the end, one sentence.</summary>
    public required ByLanguage<string> Outcome { get; init; }

    /// <summary>A reminder that stands beside free text: name no student.</summary>
    public required ByLanguage<string> Privacy { get; init; }

    /// <summary>Minutes a first time through takes, from 1.</summary>
    public required int Minutes { get; init; }

    public required ImmutableArray<string> AudienceIds { get; init; }

    public required ImmutableArray<SourceReference> Sources { get; init; }

    /// <summary>The passages the tool as a whole rests on.</summary>
    public required ImmutableArray<GuidanceLink> Guidance { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<ToolSection> Sections { get; init; }

    /// <summary>Every item in order, whatever its section.</summary>
    public IEnumerable<Item> Items => Sections.SelectMany(section => section.Items);

    public Item? FindItem(string? itemId) => Items.FirstOrDefault(item => string.Equals(item.Id, itemId, StringComparison.Ordinal));

    public string Address(Language language) => Addresses.Tool(language, Slug[language]);
}

/// <summary>A part of a tool with a heading of its own and at least one item.</summary>
public sealed record ToolSection(string Id, ByLanguage<string> Title, ImmutableArray<Item> Items);

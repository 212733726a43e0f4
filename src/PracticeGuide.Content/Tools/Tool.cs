using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Reviews;
using PracticeGuide.Content.Tools.Roles;
using PracticeGuide.Content.Tools.Stages;

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

    /// <summary>Who takes part; none where everybody fills in everything.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>In order; none where everything can be filled in at any time.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>Null where nothing comes back. Its reviews are sections.</summary>
    public ReviewPlan? Review { get; init; }

    /// <summary>Null where the tool tells nothing of its answers.</summary>
    public ResultsDefinition? Results { get; init; }

    public ImmutableArray<Carry> Carries { get; init; } = [];

    /// <summary>What printed and exported documents hold, in which order: ids of sections.</summary>
    public ImmutableArray<string> Output { get; init; } = [];

    /// <summary>Every item in order, whatever its section.</summary>
    public IEnumerable<Item> Items => Sections.SelectMany(section => section.Items);

    public Item? FindItem(string? itemId) => Items.FirstOrDefault(item => string.Equals(item.Id, itemId, StringComparison.Ordinal));

    public ToolSection? FindSection(string? sectionId) =>
        Sections.FirstOrDefault(section => string.Equals(section.Id, sectionId, StringComparison.Ordinal));

    /// <summary>The table whose rows a table has: itself, or the one they are taken from.</summary>
    public TableItem RowSource(TableItem table) => FindItem(table.RowsFrom) is TableItem other ? RowSource(other) : table;

    /// <summary>The section an item stands in.</summary>
    public ToolSection SectionOf(Item item) =>
        Sections.First(section => section.Items.Any(other => string.Equals(other.Id, item.Id, StringComparison.Ordinal)));

    public Stage? FindStage(string? stageId) => Stages.FirstOrDefault(stage => string.Equals(stage.Id, stageId, StringComparison.Ordinal));

    public Role? FindRole(string? roleId) => Roles.FirstOrDefault(role => string.Equals(role.Id, roleId, StringComparison.Ordinal));

    public string Address(Language language) => Addresses.Tool(language, Slug[language]);
}

/// <summary>A part of a tool with a heading of its own and at least one item.</summary>
public sealed record ToolSection(string Id, ByLanguage<string> Title, ImmutableArray<Item> Items)
{
    /// <summary>What stands above its items, or null.</summary>
    public ByLanguage<string>? Intro { get; init; }

    /// <summary>The number of the review it is, from 1; null where it is none.</summary>
    public int? Review { get; init; }
}

using System.Collections.Frozen;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools;

/// <summary>What the parts of one tool's file know of each other while it is read, from its beginning to its end.</summary>
internal sealed class ToolScope(FileReport report, GuidanceReader guidance, PassageMarkdown passages)
{
    private readonly Dictionary<string, Item> _items = new(StringComparer.Ordinal);

    public FileReport Report => report;

    public GuidanceReader Guidance => guidance;

    public PassageMarkdown Passages => passages;

    /// <summary>Sections and items share one set of ids: both are places on the tool's page.</summary>
    public UniqueIds Ids { get; } = new(report);

    public required KnownIds Roles { get; init; }

    public required KnownIds Stages { get; init; }

    public required FrozenDictionary<string, Scale> Scales { get; init; }

    /// <summary>Every item the file has, read or not.</summary>
    public required FrozenSet<string> ItemIds { get; init; }

    /// <summary>Those read so far, in the order of the file; those of a review once.</summary>
    public IReadOnlyCollection<Item> Items => _items.Values;

    /// <summary>Where each item says for which stage it is required.</summary>
    public Dictionary<string, Place> RequiredPlaces { get; } = new(StringComparer.Ordinal);

    /// <summary>What leads to other tools, for when those are read.</summary>
    public List<ToolLink> ToolLinks { get; } = [];

    public void Add(Item item) => _items.TryAdd(item.Id, item);

    /// <summary>The item of this id, if it has been read.</summary>
    public Item? Find(string itemId) => _items.GetValueOrDefault(itemId);
}

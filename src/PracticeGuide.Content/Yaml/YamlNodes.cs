using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Yaml;

/// <summary>A part of a YAML document and where it stands.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>What to call it in a message.</summary>
    public abstract string What { get; }
}

internal sealed record YamlText(Place Place, string Value, bool IsPlain) : YamlNode(Place)
{
    /// <summary>How far its first letter stands after its place: the quotation mark. Null where it begins on a later line.</summary>
    public int? Lead { get; init; } = 0;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");

    public override string What => "a text";
}

internal sealed record YamlList(Place Place, ImmutableArray<YamlNode> Items) : YamlNode(Place)
{
    public override string What => "a list";
}

internal sealed record YamlMapping(Place Place, ImmutableArray<YamlEntry> Entries) : YamlNode(Place)
{
    public override string What => "a group of keys";

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
}

internal sealed record YamlEntry(string Key, Place Place, YamlNode Value);

internal static class YamlNodes
{
    /// <summary>The ids of the groups in a list, before those are read and without a word on what is wrong with them.</summary>
    public static IEnumerable<string> IdsIn(YamlNode? node) => ((node as YamlList)?.Items ?? [])
        .OfType<YamlMapping>().Select(item => (item.Find("id")?.Value as YamlText)?.Value.Trim()).OfType<string>().Where(id => id.Length > 0);
}

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

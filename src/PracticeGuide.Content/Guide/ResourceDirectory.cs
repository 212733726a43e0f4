using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>The organizations a partner can turn to: <c>content/resources.yml</c>.</summary>
/// <param name="Title">The heading of the directory's own page, and the words of the links to it: "Find a resource".</param>
/// <param name="Summary">What is in it, one sentence.</param>
/// <param name="Needs">What resources can be looked for by, in the order they are offered.</param>
/// <param name="Territories">In the order they are shown.</param>
public sealed record ResourceDirectory(
    ByLanguage<string> Title, ByLanguage<string> Summary, ImmutableArray<Need> Needs, ImmutableArray<Territory> Territories)
{
    public static readonly ResourceDirectory Empty = new(new("", ""), new("", ""), [], []);

    /// <summary>Whether the content has a directory at all, be it an empty one.</summary>
    public bool IsThere => !ReferenceEquals(this, Empty);

    public IEnumerable<Resource> Resources => Territories.SelectMany(territory => territory.Resources);
}

/// <summary>What someone may look for a resource about: families, employment.</summary>
public sealed record Need(string Id, ByLanguage<string> Name);

/// <summary>A part of the country and what serves it. Pages show one as <c>:::resources id</c>.</summary>
public sealed record Territory(string Id, ByLanguage<string> Name, ImmutableArray<Resource> Resources);

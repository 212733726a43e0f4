using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>The organizations a partner can turn to: <c>content/resources.yml</c>.</summary>
public sealed record ResourceDirectory(ImmutableArray<Territory> Territories)
{
    public static readonly ResourceDirectory Empty = new([]);

    public IEnumerable<Resource> Resources => Territories.SelectMany(territory => territory.Resources);
}

/// <summary>A part of the country and what serves it. Pages show one as <c>:::resources id</c>.</summary>
public sealed record Territory(string Id, ByLanguage<string> Name, ImmutableArray<Resource> Resources);

/// <summary>One organization.</summary>
/// <param name="Id">Unique in the directory.</param>
/// <param name="Name">Its own name, in the language it uses.</param>
/// <param name="NameLanguage">The language of <paramref name="Name"/>.</param>
/// <param name="Summary">What its name stands for, one sentence.</param>
/// <param name="Url">Where it is on the web, always with a scheme.</param>
/// <param name="Note">What the source leaves unsure about the address, or null.</param>
public sealed record Resource(
    string Id, string Name, Language NameLanguage, ByLanguage<string> Summary, Uri Url, ByLanguage<string>? Note);

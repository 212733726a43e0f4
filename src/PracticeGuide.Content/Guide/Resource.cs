using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;

namespace PracticeGuide.Content.Guide;

/// <summary>One organization of the directory.</summary>
public sealed record Resource
{
    /// <summary>Unique in the directory.</summary>
    public required string Id { get; init; }

    /// <summary>Its own name, in the language it uses.</summary>
    public required string Name { get; init; }

    public required Language NameLanguage { get; init; }

    /// <summary>What its name stands for, one sentence.</summary>
    public required ByLanguage<string> Summary { get; init; }

    /// <summary>How people ask for it, in other words than its name and summary: for search alone.</summary>
    public ByLanguage<ImmutableArray<string>> Asked { get; init; } = AskedReader.None;

    /// <summary>Ids of the needs it answers; none where the source gives only a name.</summary>
    public required ImmutableArray<string> NeedIds { get; init; }

    /// <summary>Where it is on the web, always with a scheme.</summary>
    public required Uri Url { get; init; }

    /// <summary>Null where the source prints none.</summary>
    public required PhoneNumber? Phone { get; init; }

    /// <summary>What the source leaves unsure about the address, or null.</summary>
    public required ByLanguage<string>? Note { get; init; }

    /// <summary>What a reader on paper would type: no scheme and no last slash.</summary>
    public string VisibleAddress =>
        Url.GetComponents(UriComponents.Host | UriComponents.Path | UriComponents.Query, UriFormat.SafeUnescaped).TrimEnd('/');
}

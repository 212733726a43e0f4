using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>Who pages and tools are for: one folder of <c>content/guide</c>.</summary>
public sealed record Audience
{
    /// <summary>The folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>Place among the audiences, smallest first.</summary>
    public required int Order { get; init; }

    public required ByLanguage<string> Slug { get; init; }

    public required ByLanguage<string> Title { get; init; }

    /// <summary>One sentence for the door on the home page.</summary>
    public required ByLanguage<string> Summary { get; init; }

    /// <summary>What this audience finds here, a few sentences for the top of its own page.</summary>
    public required ByLanguage<string> Introduction { get; init; }

    /// <summary>What this role does: 3 to 6 short sentences that each begin with a verb, or none.</summary>
    public ImmutableArray<ByLanguage<string>> Does { get; init; } = [];

    /// <summary>What other audiences read that helps this one work with them.</summary>
    public ImmutableArray<Neighbour> Neighbours { get; init; } = [];

    /// <summary>What its page asks first, where its name means two things; null where it means one.</summary>
    public AudienceQuestion? Asks { get; init; }

    /// <summary>Whether the home page opens on it, as on a role someone has; false for pages about the site itself.</summary>
    public bool Door { get; init; } = true;

    /// <summary>In reading order; empty while the guidance is not written yet.</summary>
    public ImmutableArray<GuidePage> Pages { get; init; } = [];

    public string Address(Language language) => Addresses.Audience(language, Slug[language]);
}

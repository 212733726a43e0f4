using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

/// <summary><c>search.yml</c>.</summary>
internal sealed record SearchKeys
{
    [Described(
        "Groups of words and short phrases that search takes for the same",
        "Des groupes de mots et de courtes expressions que la recherche tient pour équivalents")]
    public required SynonymKeys[] Synonyms { get; init; }
}

/// <summary>At least two in all, which no one list can say.</summary>
internal sealed record SynonymKeys
{
    [Described("In English, up to four words each; a group holds at least two entries in all", "En anglais, quatre mots au plus par entrée; un groupe compte au moins deux entrées en tout")]
    public SearchWords[]? En { get; init; }

    [Described("In French, up to four words each; a group holds at least two entries in all", "En français, quatre mots au plus par entrée; un groupe compte au moins deux entrées en tout")]
    public SearchWords[]? Fr { get; init; }
}

/// <summary>How people ask for something, a list in each language.</summary>
internal sealed record AskedKeys
{
    [Described("In English, as people type it", "En anglais, comme on le tape")]
    [MinLength(1)]
    public string[]? En { get; init; }

    [Described("In French, as people type it", "En français, comme on le tape")]
    [MinLength(1)]
    public string[]? Fr { get; init; }
}

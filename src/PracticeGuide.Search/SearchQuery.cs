using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search;

/// <summary>What a person asks.</summary>
/// <param name="Text">
/// Their own words; at most <see cref="MaximumLength"/> characters are looked at. Words between quotation marks are looked for just as they
/// stand, and a hyphen before a word or a quotation leaves out what holds it.
/// </param>
/// <param name="Language">The language of the person, whose texts are searched first.</param>
/// <param name="Most">The most results to return, from 0.</param>
public sealed record SearchQuery(string Text, Language Language, int Most = 20)
{
    public const int MaximumLength = 1_000;

    /// <summary>The most results to return in the other language, from 0.</summary>
    public int MostOther { get; init; } = 3;

    /// <summary>Only what is for this audience; null for everybody's. An audience that is not in the library has nothing.</summary>
    public string? AudienceId { get; init; }

    /// <summary>Only what is of this kind; null for all.</summary>
    public ResultKind? Kind { get; init; }

    /// <summary>Whether words that no text holds are left as they are, where otherwise the nearest that some text holds is looked for.</summary>
    public bool AsTyped { get; init; }
}

/// <summary>What a person has typed so far.</summary>
/// <param name="Text">At most <see cref="SearchQuery.MaximumLength"/> characters are looked at; the last word may be only begun.</param>
/// <param name="Most">The most suggestions to return, from 0.</param>
public sealed record SuggestionQuery(string Text, Language Language, int Most = 8);

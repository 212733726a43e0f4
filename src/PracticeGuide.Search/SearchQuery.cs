using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search;

/// <summary>What a person asks.</summary>
/// <param name="Text">Their own words; at most <see cref="MaximumLength"/> characters are looked at.</param>
/// <param name="Language">The language whose texts are searched.</param>
/// <param name="Most">The most results to return, from 1.</param>
public sealed record SearchQuery(string Text, Language Language, int Most = 20)
{
    public const int MaximumLength = 1_000;
}

using System.Collections.Frozen;

namespace PracticeGuide.Search.Analysis;

/// <summary>The endings one step of a stemmer looks for: the longest that fits is found, whatever the order they were given in.</summary>
internal sealed class Suffixes(params IEnumerable<string> suffixes)
{
    // By their last letter, the longest first: most words end in none of them.
    private readonly FrozenDictionary<char, string[]> _byLastLetter = suffixes.GroupBy(suffix => suffix[^1])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(suffix => suffix.Length).ToArray());

    /// <summary>The longest suffix <paramref name="word"/> ends in without reaching before <paramref name="region"/>, or null.</summary>
    public string? LongestIn(string word, int region = 0)
    {
        if (word.Length == 0 || !_byLastLetter.TryGetValue(word[^1], out var longestFirst))
            return null;

        foreach (var suffix in longestFirst)
        {
            if (word.Length - suffix.Length >= region && word.EndsWith(suffix, StringComparison.Ordinal))
                return suffix;
        }

        return null;
    }
}

namespace PracticeGuide.Search.Analysis;

/// <summary>The endings one step of a stemmer looks for: the longest that fits is found, whatever the order they were given in.</summary>
internal sealed class Suffixes(params IEnumerable<string> suffixes)
{
    private readonly string[] _longestFirst = [.. suffixes.OrderByDescending(suffix => suffix.Length)];

    /// <summary>The longest suffix <paramref name="word"/> ends in without reaching before <paramref name="region"/>, or null.</summary>
    public string? LongestIn(string word, int region = 0)
    {
        foreach (var suffix in _longestFirst)
        {
            if (word.Length - suffix.Length >= region && word.EndsWith(suffix, StringComparison.Ordinal))
                return suffix;
        }

        return null;
    }
}

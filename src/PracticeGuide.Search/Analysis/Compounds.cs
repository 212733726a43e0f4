namespace PracticeGuide.Search.Analysis;

/// <summary>
/// Words joined by hyphens are words of their own, and are also read as one: so "auto-évaluation" and "autoévaluation" find each other.
/// </summary>
internal static class Compounds
{
    // Longer chains, as "école-famille-communauté-quartier-ville", are lists that nobody writes as one word.
    private const int MostParts = 4;

    /// <summary>The chain of hyphenated words that begins with word <paramref name="first"/>: how many, 1 where there is none.</summary>
    public static int Length(List<Word> words, int first)
    {
        var end = first + 1;
        while (end < words.Count && words[end].Continues)
            end++;
        return end - first;
    }

    /// <summary>The <paramref name="count"/> words from <paramref name="first"/> on as one, or null where they are not to be read so.</summary>
    public static string? Join(ReadOnlySpan<char> text, List<Word> words, int first, int count)
    {
        if (count is < 2 or > MostParts)
            return null;

        var joined = "";
        for (var i = first; i < first + count; i++)
            joined = string.Concat(joined, text.Slice(words[i].Start, words[i].Length));
        return joined;
    }
}

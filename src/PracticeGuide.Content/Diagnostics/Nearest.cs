namespace PracticeGuide.Content.Diagnostics;

/// <summary>Finds the word an author most likely meant.</summary>
internal static class Nearest
{
    /// <summary>A sentence to put after a message, "Did you mean “title”?", or nothing when no known word is close.</summary>
    public static string Suggestion(string word, IEnumerable<string> known)
    {
        // A third of the letters may differ: enough for a slip of the fingers, too little to turn one word into another.
        var most = Math.Max(1, word.Length / 3);
        var nearest = known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= most)
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Word is null ? "" : $" Did you mean “{nearest.Word}”?";
    }

    /// <summary>How many letters must be added, removed or changed to make one word of the other.</summary>
    private static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        var current = new int[to.Length + 1];
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = from[i - 1] == to[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}

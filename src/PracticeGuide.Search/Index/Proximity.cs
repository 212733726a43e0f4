namespace PracticeGuide.Search.Index;

/// <summary>What it adds to a passage that words asked side by side stand side by side in it.</summary>
internal static class Proximity
{
    // For two words that stand just as they were asked, in proportion to the rarity of the commoner.
    private const float Most = 0.75f;

    // How much less words tell in the other order.
    private const float Reversed = 0.5f;

    public static float Score(Query query, WordMatches matches, int passage)
    {
        var found = matches.Found(passage);
        var score = 0f;
        for (var second = 1; second < query.Words.Length; second++)
        {
            if (((found >> (second - 1)) & 3) != 3)
                continue;

            var (a, b) = (query.Words[second - 1], query.Words[second]);
            var closeness = Closeness(matches.Positions(second - 1, passage), matches.Positions(second, passage), b.Place - a.Place);
            score += Most * closeness * MathF.Min(a.Rarity, b.Rarity);
        }

        return score;
    }

    /// <summary>1 where somewhere the second word follows the first as far off as it was asked, towards 0 the farther they stand apart.</summary>
    /// <param name="first">Ascending.</param>
    /// <param name="second">Ascending.</param>
    /// <param name="asked">How many places after the first the second was asked.</param>
    public static float Closeness(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int asked)
    {
        var best = 0f;
        var next = 0;
        foreach (var position in first)
        {
            while (next < second.Length && second[next] < position)
                next++;
            if (next < second.Length)
                best = MathF.Max(best, 1f / (1 + Beyond(second[next] - position, asked)));
            if (next > 0)
                best = MathF.Max(best, Reversed / (position - second[next - 1]));
        }

        return best;
    }

    // Both at one place are the halves of a compound written as one word, as close as can be.
    private static int Beyond(int distance, int asked) => distance == 0 ? 0 : Math.Abs(distance - asked);
}

using System.Runtime.InteropServices;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>What it adds to a passage that terms asked side by side stand side by side in it.</summary>
internal sealed class Proximity(Query query, Matches matches)
{
    // For two terms that stand just as they were asked, in proportion to the rarity of the commoner.
    private const float Most = 0.65f;

    // How much less words tell in the other order.
    private const float Reversed = 0.5f;

    private List<int> _first = [];
    private List<int> _second = [];

    /// <summary>The most that <see cref="Score"/> can be for a passage that holds these terms.</summary>
    public float MostFor(uint found)
    {
        var most = 0f;
        for (var second = 1; second < query.Terms.Length; second++)
        {
            if (((found >> (second - 1)) & 3) == 3)
                most += Most * MathF.Min(query.Terms[second - 1].Rarity, query.Terms[second].Rarity);
        }

        return most;
    }

    public float Score(int passage)
    {
        var found = matches.Found(passage);
        var score = 0f;
        var read = -1;
        for (var second = 1; second < query.Terms.Length; second++)
        {
            if (((found >> (second - 1)) & 3) != 3)
                continue;

            if (read == second - 1)
                (_first, _second) = (_second, _first);
            else
                Read(second - 1, passage, _first);
            Read(read = second, passage, _second);

            var (a, b) = (query.Terms[second - 1], query.Terms[second]);
            var closeness = Closeness(CollectionsMarshal.AsSpan(_first), CollectionsMarshal.AsSpan(_second), b.Place - a.Place);
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

    private void Read(int term, int passage, List<int> positions)
    {
        positions.Clear();
        matches.ReadPositions(term, passage, positions);
    }
}

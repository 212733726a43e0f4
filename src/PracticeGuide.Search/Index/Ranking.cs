using System.Numerics;

namespace PracticeGuide.Search.Index;

/// <summary>
/// Puts the documents that answer a query in order: first those with a passage that holds every word, then those that hold every word in
/// different passages, then those that hold enough of them. Within each, by how much their best passage is about the words, and how near
/// the words stand in it.
/// </summary>
internal sealed class Ranking(Query query, WordMatches matches, IndexedDocument[] documents)
{
    // How near words stand is looked at in the best documents only, which bounds the work for words that stand everywhere.
    private const int LookedAtClosely = 64;

    private static readonly Comparer<Standing> WorstFirst = Comparer<Standing>.Create((a, b) => Standing.BestFirst(b, a));

    /// <param name="most">The most documents to return.</param>
    /// <returns>How many documents answer, and the best of them, best first.</returns>
    public (int Count, Standing[] Best) Best(int most)
    {
        var kept = new PriorityQueue<Standing, Standing>(WorstFirst);
        var room = Math.Max(most, LookedAtClosely);
        var count = 0;
        for (var document = 0; document < documents.Length; document++)
        {
            if (!TryStand(document, out var standing))
                continue;
            count++;
            if (kept.Count < room)
                kept.Enqueue(standing, standing);
            else
                kept.EnqueueDequeue(standing, standing);
        }

        var best = new Standing[kept.Count];
        for (var i = 0; i < best.Length; i++)
        {
            var standing = kept.Dequeue();
            best[i] = standing with { Score = Share(standing.Document) * BestScore(standing.Document, closely: true) };
        }

        Array.Sort(best, Standing.BestFirst);
        return (count, best.Length > most ? best[..most] : best);
    }

    /// <summary>How much <paramref name="passage"/> is about the words, and how near they stand.</summary>
    public float Score(int passage)
    {
        var score = matches.Score(passage);
        return BitOperations.PopCount(matches.Found(passage)) > 1 ? score + Proximity.Score(query, matches, passage) : score;
    }

    /// <summary>Whether <paramref name="passage"/> holds every word.</summary>
    public bool HoldsAll(int passage) => matches.Found(passage) == query.All;

    private bool TryStand(int document, out Standing standing)
    {
        var found = Found(document, out var together);
        standing = default;
        if (found == 0 || !IsEnough(found))
            return false;

        var coverage = together ? Coverage.AllTogether : found == query.All ? Coverage.All : Coverage.Some;
        standing = new(document, coverage, Share(found) * BestScore(document, closely: false));
        return true;
    }

    private uint Found(int document, out bool together)
    {
        var found = 0u;
        together = false;
        var (first, count) = (documents[document].FirstPassage, documents[document].PassageCount);
        for (var passage = first; passage < first + count; passage++)
        {
            found |= matches.Found(passage);
            together |= HoldsAll(passage);
        }

        return found;
    }

    // Half of the words, and half of what they tell: a page that holds only the common word of two is no answer.
    private bool IsEnough(uint found) => BitOperations.PopCount(found) * 2 >= query.Words.Length && Share(found) >= 0.5f;

    private float Share(int document) => Share(Found(document, out _));

    private float Share(uint found)
    {
        if (found == query.All)
            return 1;

        var rarity = 0f;
        for (var left = found; left != 0; left &= left - 1)
            rarity += query.Words[BitOperations.TrailingZeroCount(left)].Rarity;
        return rarity / query.Rarity;
    }

    private float BestScore(int document, bool closely)
    {
        var best = 0f;
        var (first, count) = (documents[document].FirstPassage, documents[document].PassageCount);
        for (var passage = first; passage < first + count; passage++)
        {
            if (matches.Found(passage) != 0)
                best = MathF.Max(best, closely ? Score(passage) : matches.Score(passage));
        }

        return best;
    }
}

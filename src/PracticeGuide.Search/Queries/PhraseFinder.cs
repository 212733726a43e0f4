using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>Goes through the passages in which words stand one after the other in one field.</summary>
internal sealed class PhraseFinder
{
    private readonly PhraseSlot[] _slots;

    /// <param name="words">For each place of the phrase the words that may stand there; at least one place.</param>
    public PhraseFinder(Postings postings, int[][] words)
    {
        _slots = [.. words.Select((forms, place) => new PhraseSlot(postings, forms, place))];
        Array.Sort(_slots, (a, b) => a.Count.CompareTo(b.Count));
    }

    /// <summary>
    /// The first passage from <paramref name="passage"/> on that holds a word for every place, wherever that stands, or
    /// <see cref="int.MaxValue"/>; <paramref name="passage"/> never falls. The rarest place leaps ahead.
    /// </summary>
    public int NextShared(int passage)
    {
        for (var slot = 0; slot < _slots.Length && passage != int.MaxValue;)
        {
            var next = _slots[slot].MoveTo(passage);
            slot = next == passage ? slot + 1 : 0;
            passage = next;
        }

        return passage;
    }

    /// <summary>The <see cref="Impact"/> of the word that tells least of the passage last come to, as a value.</summary>
    public float ImpactIn(int passage)
    {
        var impact = float.MaxValue;
        foreach (var slot in _slots)
            impact = MathF.Min(impact, slot.ImpactIn(passage));
        return impact;
    }

    /// <summary>The <see cref="Position"/>s at which the phrase begins in the passage last come to, ascending; until the next call.</summary>
    public ReadOnlySpan<int> StartsIn(int passage)
    {
        var starts = _slots[0].ReadStarts(passage);
        for (var slot = 1; slot < _slots.Length && starts.Length > 0; slot++)
            starts = KeepShared(starts, _slots[slot].ReadStarts(passage));
        return starts;
    }

    // Both ascending.
    private static Span<int> KeepShared(Span<int> starts, ReadOnlySpan<int> others)
    {
        var (kept, next) = (0, 0);
        foreach (var start in starts)
        {
            while (next < others.Length && others[next] < start)
                next++;
            if (next == others.Length)
                break;
            if (others[next] == start)
                starts[kept++] = start;
        }

        return starts[..kept];
    }
}

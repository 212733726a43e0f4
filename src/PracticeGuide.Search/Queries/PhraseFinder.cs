using System.Runtime.InteropServices;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>Finds where words stand one after the other in one field.</summary>
internal sealed class PhraseFinder
{
    private readonly Postings _postings;
    private readonly Slot[] _slots;

    private PhraseFinder(Postings postings, int[][] words)
    {
        _postings = postings;
        _slots = [.. words.Select((forms, place) => new Slot(postings, forms, place)).OrderBy(slot => slot.Count)];
    }

    /// <param name="words">For each place of the phrase the words that may stand there; at least one place.</param>
    public static PhraseMatches Find(Postings postings, int[][] words)
    {
        var finder = new PhraseFinder(postings, words);
        var matches = new PhraseMatches(words.Length);
        for (var passage = finder.NextShared(0); passage != int.MaxValue; passage = finder.NextShared(passage + 1))
            finder.AddIfTogether(passage, matches);
        return matches;
    }

    // The first passage from one on that holds a word of every slot; the rarest slot leaps ahead.
    private int NextShared(int passage)
    {
        for (var slot = 0; slot < _slots.Length && passage != int.MaxValue;)
        {
            var next = _slots[slot].MoveTo(passage);
            slot = next == passage ? slot + 1 : 0;
            passage = next;
        }

        return passage;
    }

    private void AddIfTogether(int passage, PhraseMatches matches)
    {
        var impact = _slots[0].ReadPositions(_postings, passage);
        var starts = _slots[0].Starts;
        for (var slot = 1; slot < _slots.Length && starts.Count > 0; slot++)
        {
            impact = MathF.Min(impact, _slots[slot].ReadPositions(_postings, passage));
            KeepShared(starts, _slots[slot].Starts);
        }

        if (starts.Count == 0)
            return;
        matches.Add(passage, impact, CollectionsMarshal.AsSpan(starts));
    }

    // Both ascending.
    private static void KeepShared(List<int> starts, List<int> others)
    {
        var (kept, next) = (0, 0);
        foreach (var start in CollectionsMarshal.AsSpan(starts))
        {
            while (next < others.Count && others[next] < start)
                next++;
            if (next < others.Count && others[next] == start)
                starts[kept++] = start;
        }

        CollectionsMarshal.SetCount(starts, kept);
    }

    /// <summary>One place of the phrase: the words that may stand there, all at the same passage or beyond.</summary>
    private sealed class Slot(Postings postings, int[] words, int place)
    {
        private readonly PostingCursor[] _cursors = Array.ConvertAll(words, postings.Of);

        /// <summary>In how many passages the words stand, those that hold several counted for each.</summary>
        public int Count { get; } = words.Sum(postings.Count);

        /// <summary>Where the phrase would begin for each of the words in the passage read last, ascending.</summary>
        public List<int> Starts { get; } = [];

        /// <summary>The first passage from <paramref name="passage"/> on that holds one of the words, or <see cref="int.MaxValue"/>.</summary>
        public int MoveTo(int passage)
        {
            var nearest = int.MaxValue;
            for (var i = 0; i < _cursors.Length; i++)
            {
                _cursors[i].MoveTo(passage);
                nearest = Math.Min(nearest, _cursors[i].Passage);
            }

            return nearest;
        }

        /// <summary>Reads where the words stand in the passage they are at; returns their impact.</summary>
        public float ReadPositions(Postings postings, int passage)
        {
            Starts.Clear();
            var (impact, read) = (0f, 0);
            foreach (ref readonly var cursor in _cursors.AsSpan())
            {
                if (cursor.Passage != passage)
                    continue;
                impact += Impact.Value(cursor.Impact);
                postings.ReadPositions(cursor.At, Starts);
                read++;
            }

            var kept = 0;
            foreach (var position in CollectionsMarshal.AsSpan(Starts))
            {
                // Who wants words just as they stand wants to read them. A place before the field's first word begins no phrase.
                if (Position.Field(position) != Field.Asked && Position.Word(position) >= place)
                    Starts[kept++] = position - place;
            }

            CollectionsMarshal.SetCount(Starts, kept);
            if (read > 1)
                Starts.Sort();
            return impact;
        }
    }
}

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
        _slots = Array.ConvertAll(words, forms => new Slot(Array.ConvertAll(forms, postings.Of)));
    }

    /// <param name="words">For each place of the phrase the words that may stand there; at least one place.</param>
    public static PhraseMatches Find(Postings postings, int[][] words)
    {
        var finder = new PhraseFinder(postings, words);
        var matches = new PhraseMatches(words.Length, [], [], []);
        for (var passage = finder.NextShared(0); passage != int.MaxValue; passage = finder.NextShared(passage + 1))
            finder.AddIfTogether(passage, matches);
        return matches;
    }

    // The first passage from one on that holds a word of every place.
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
        var impact = float.MaxValue;
        foreach (var slot in _slots)
            impact = MathF.Min(impact, slot.ReadPositions(_postings, passage));

        var first = _slots[0].Positions;
        for (var place = 1; place < _slots.Length && first.Count > 0; place++)
        {
            var positions = _slots[place].Positions;
            var distance = place;
            first.RemoveAll(position => positions.BinarySearch(position + distance) < 0);
        }

        if (first.Count == 0)
            return;
        matches.Passages.Add(passage);
        matches.Impacts.Add(impact);
        matches.Positions.Add([.. first]);
    }

    /// <summary>One place of the phrase: the words that may stand there, all at the same passage or beyond.</summary>
    private sealed class Slot(PostingCursor[] cursors)
    {
        public List<int> Positions { get; } = [];

        /// <summary>The first passage from <paramref name="passage"/> on that holds one of the words, or <see cref="int.MaxValue"/>.</summary>
        public int MoveTo(int passage)
        {
            var nearest = int.MaxValue;
            for (var i = 0; i < cursors.Length; i++)
            {
                cursors[i].MoveTo(passage);
                nearest = Math.Min(nearest, cursors[i].Passage);
            }

            return nearest;
        }

        /// <summary>Reads where the words stand in the passage they are at; returns their impact.</summary>
        public float ReadPositions(Postings postings, int passage)
        {
            Positions.Clear();
            var impact = 0f;
            foreach (var cursor in cursors)
            {
                if (cursor.Passage != passage)
                    continue;
                impact += Impact.Value(cursor.Impact);
                postings.ReadPositions(cursor.PositionsAt, Positions);
            }

            // Who wants words just as they stand wants to read them.
            Positions.RemoveAll(position => Position.Field(position) == Field.Asked);

            Positions.Sort();
            return impact;
        }
    }
}

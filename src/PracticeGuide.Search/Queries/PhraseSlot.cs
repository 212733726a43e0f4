using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>One place of a phrase: the words that may stand there, all at the same passage or beyond.</summary>
internal sealed class PhraseSlot(Postings postings, int[] words, int place)
{
    private readonly PostingCursor[] _cursors = Array.ConvertAll(words, postings.Of);
    private int[] _starts = new int[32];

    /// <summary>In how many passages the words stand, those that hold several counted for each.</summary>
    public int Count { get; } = words.Sum(postings.Count);

    /// <summary>The first passage from <paramref name="passage"/> on that holds one of the words, or <see cref="int.MaxValue"/>.</summary>
    public int MoveTo(int passage)
    {
        var nearest = int.MaxValue;
        foreach (ref var cursor in _cursors.AsSpan())
        {
            cursor.MoveTo(passage);
            nearest = Math.Min(nearest, cursor.Passage);
        }

        return nearest;
    }

    /// <summary>The impact of the words in the passage they are at.</summary>
    public float ImpactIn(int passage)
    {
        var impact = 0f;
        foreach (ref readonly var cursor in _cursors.AsSpan())
            impact += cursor.Passage == passage ? Impact.Value(cursor.Impact) : 0;
        return impact;
    }

    /// <summary>Where the phrase would begin for each of the words in the passage they are at, ascending.</summary>
    public Span<int> ReadStarts(int passage)
    {
        var (count, read) = (0, 0);
        foreach (ref readonly var cursor in _cursors.AsSpan())
        {
            if (cursor.Passage != passage)
                continue;
            count = postings.ReadPositions(cursor.At, ref _starts, count);
            read++;
        }

        var kept = 0;
        foreach (var position in _starts.AsSpan(0, count))
        {
            // Who wants words just as they stand wants to read them. A place before the field's first word begins no phrase.
            if (Position.Field(position) != Field.Asked && Position.Word(position) >= place)
                _starts[kept++] = position - place;
        }

        var starts = _starts.AsSpan(0, kept);
        if (read > 1)
            starts.Sort();
        return starts;
    }
}

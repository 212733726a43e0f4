using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Index;

/// <summary>Every word of every passage as it is read, until all are known and can be laid out by stem.</summary>
internal sealed class OccurrenceList
{
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<int> _lengths = [];

    /// <summary>What is added from now on is of the next passage.</summary>
    public void BeginPassage() => _lengths.AddRange([0, 0, 0]);

    public void AddLength(Field field, int words) => _lengths[^(Weighting.Fields - (int)field)] += words;

    /// <param name="stem">The number a <see cref="WordTable"/> gave it.</param>
    /// <param name="position">Not below the one added before to the same passage.</param>
    public void Add(int stem, int position) => _occurrences.Add(new(stem, PassageCount - 1, position));

    private int PassageCount => _lengths.Count / Weighting.Fields;

    /// <param name="placeOfNumber">For each stem's number its place in the vocabulary.</param>
    public Postings ToPostings(int[] placeOfNumber)
    {
        var (starts, byStem) = SortByStem(placeOfNumber);
        var averages = Averages();
        var postingStarts = new int[starts.Length];
        var (passages, weights, positionStarts, positions) = (new List<int>(), new List<float>(), new List<int>(), new int[byStem.Length]);
        Span<int> inField = stackalloc int[Weighting.Fields];

        for (var stem = 0; stem < placeOfNumber.Length; stem++)
        {
            postingStarts[stem] = passages.Count;
            for (var i = starts[stem]; i < starts[stem + 1];)
            {
                var passage = byStem[i].Passage;
                passages.Add(passage);
                positionStarts.Add(i);
                inField.Clear();
                for (; i < starts[stem + 1] && byStem[i].Passage == passage; i++)
                {
                    positions[i] = byStem[i].Position;
                    inField[(int)Position.Field(positions[i])]++;
                }

                weights.Add(Weighting.Weight(inField, LengthsOf(passage), averages));
            }
        }

        postingStarts[^1] = passages.Count;
        positionStarts.Add(byStem.Length);
        return new(postingStarts, [.. passages], [.. weights], [.. positionStarts], positions);
    }

    // A counting sort: it is stable, so that each stem keeps its passages and positions in order.
    private (int[] Starts, Occurrence[] Sorted) SortByStem(int[] placeOfNumber)
    {
        var starts = new int[placeOfNumber.Length + 1];
        foreach (var occurrence in _occurrences)
            starts[placeOfNumber[occurrence.Stem] + 1]++;
        for (var stem = 0; stem < placeOfNumber.Length; stem++)
            starts[stem + 1] += starts[stem];

        var next = starts.AsSpan(0, placeOfNumber.Length).ToArray();
        var sorted = new Occurrence[_occurrences.Count];
        foreach (var occurrence in _occurrences)
            sorted[next[placeOfNumber[occurrence.Stem]]++] = occurrence;
        return (starts, sorted);
    }

    private ReadOnlySpan<int> LengthsOf(int passage) =>
        CollectionsMarshal.AsSpan(_lengths).Slice(passage * Weighting.Fields, Weighting.Fields);

    // Of the passages that have the field at all.
    private float[] Averages()
    {
        var averages = new float[Weighting.Fields];
        for (var field = 0; field < Weighting.Fields; field++)
        {
            var (total, holding) = (0L, 0);
            for (var i = field; i < _lengths.Count; i += Weighting.Fields)
            {
                total += _lengths[i];
                holding += _lengths[i] > 0 ? 1 : 0;
            }

            averages[field] = holding == 0 ? 1 : (float)total / holding;
        }

        return averages;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Occurrence(int Stem, int Passage, int Position);
}

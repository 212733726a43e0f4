using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Index;

/// <summary>Every word of every passage as it is read, until all are known and can be laid out by word.</summary>
internal sealed class OccurrenceList
{
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<int> _passageStarts = [];
    private readonly List<int> _lengths = [];

    /// <summary>What is added from now on is of the next passage.</summary>
    public void BeginPassage()
    {
        _passageStarts.Add(_occurrences.Count);
        _lengths.AddRange([0, 0, 0, 0]);
    }

    public void AddLength(Field field, int words) => _lengths[^(Weighting.Fields - (int)field)] += words;

    /// <param name="word">The number a <see cref="WordTable"/> gave it.</param>
    /// <param name="position">Not below the one added before to the same passage.</param>
    public void Add(int word, int position) => _occurrences.Add(new(word, position));

    /// <param name="placeOfNumber">For each word's number its place in the vocabulary.</param>
    public Postings ToPostings(int[] placeOfNumber)
    {
        var (starts, byWord) = SortByWord(placeOfNumber);
        var impacts = new PassageImpacts(_lengths);
        var writer = new PostingWriter(placeOfNumber.Length);

        for (var word = 0; word < placeOfNumber.Length; word++)
        {
            writer.BeginWord();
            for (var i = starts[word]; i < starts[word + 1];)
            {
                var (first, passage) = (i, byWord[i].Passage);
                while (i < starts[word + 1] && byWord[i].Passage == passage)
                    i++;
                var places = byWord.AsSpan(first, i - first);
                writer.Add(passage, impacts.Of(passage, places), places);
            }
        }

        return writer.ToPostings();
    }

    // A counting sort: it is stable, so that each word keeps its passages and positions in order.
    private (int[] Starts, Place[] Sorted) SortByWord(int[] placeOfNumber)
    {
        var starts = new int[placeOfNumber.Length + 1];
        foreach (var occurrence in CollectionsMarshal.AsSpan(_occurrences))
            starts[placeOfNumber[occurrence.Word] + 1]++;
        for (var word = 0; word < placeOfNumber.Length; word++)
            starts[word + 1] += starts[word];

        var next = starts.AsSpan(0, placeOfNumber.Length).ToArray();
        var sorted = new Place[_occurrences.Count];
        for (var passage = 0; passage < _passageStarts.Count; passage++)
        {
            var end = passage + 1 < _passageStarts.Count ? _passageStarts[passage + 1] : _occurrences.Count;
            for (var i = _passageStarts[passage]; i < end; i++)
                sorted[next[placeOfNumber[_occurrences[i].Word]]++] = new(passage, _occurrences[i].Position);
        }

        return (starts, sorted);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Occurrence(int Word, int Position);
}

/// <summary>Where a word stands.</summary>
/// <param name="Position">See <see cref="Index.Position"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Passage, int Position);

using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Index;

/// <summary>Every word of every passage as it is read, until all are known and can be laid out by word.</summary>
/// <param name="passages">How many passages there will be.</param>
/// <param name="words">About how many words they will have.</param>
internal sealed class OccurrenceList(int passages, int words)
{
    private readonly List<Occurrence> _occurrences = new(words);

    // For each passage and field one past the last of its words.
    private readonly List<int> _ends = new(passages * Weighting.Fields);

    /// <summary>What is added from now on is of the next passage.</summary>
    public void BeginPassage()
    {
        var start = _occurrences.Count;
        _ends.AddRange([start, start, start, start]);
    }

    /// <param name="field">After the one added before to the same passage.</param>
    /// <param name="words">In order, the first not with one before.</param>
    public void AddField(Field field, ReadOnlySpan<Occurrence> words)
    {
        _occurrences.AddRange(words);
        CollectionsMarshal.AsSpan(_ends)[^(Weighting.Fields - (int)field)..].Fill(_occurrences.Count);
    }

    /// <param name="placeOfNumber">For each word's number its place in the vocabulary.</param>
    public Postings ToPostings(int[] placeOfNumber)
    {
        var starts = CountByWord(placeOfNumber);
        var (byWord, lengths) = SortByWord(placeOfNumber, starts);
        var impacts = new PassageImpacts(lengths);
        var writer = new PostingWriter(placeOfNumber.Length, byWord.Length);

        for (var word = 0; word < placeOfNumber.Length; word++)
        {
            writer.BeginWord();
            for (var places = byWord.AsSpan(starts[word]..starts[word + 1]); places.Length > 0;)
            {
                var (passage, count) = (places[0].Passage, 1);
                while (count < places.Length && places[count].Passage == passage)
                    count++;
                writer.Add(passage, impacts.Of(passage, places[..count]), places[..count]);
                places = places[count..];
            }
        }

        return writer.ToPostings();
    }

    // For each word of the vocabulary how many occurrences the words before it have, and one more for all.
    private int[] CountByWord(int[] placeOfNumber)
    {
        var counts = new int[placeOfNumber.Length];
        foreach (var occurrence in CollectionsMarshal.AsSpan(_occurrences))
            counts[occurrence.Word]++;

        var starts = new int[placeOfNumber.Length + 1];
        for (var number = 0; number < counts.Length; number++)
            starts[placeOfNumber[number] + 1] = counts[number];
        for (var word = 0; word < placeOfNumber.Length; word++)
            starts[word + 1] += starts[word];
        return starts;
    }

    // A counting sort: it is stable, so that each word keeps its passages and positions in order.
    private (Place[] Sorted, int[] Lengths) SortByWord(int[] placeOfNumber, int[] starts)
    {
        var next = Array.ConvertAll(placeOfNumber, place => starts[place]);
        var sorted = GC.AllocateUninitializedArray<Place>(_occurrences.Count);
        var lengths = new int[_ends.Count];
        var start = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            var (passage, field, length) = (i / Weighting.Fields, (Field)(i % Weighting.Fields), 0);
            foreach (var occurrence in CollectionsMarshal.AsSpan(_occurrences)[start.._ends[i]])
            {
                length += occurrence.IsWithBefore ? 0 : 1;
                sorted[next[occurrence.Word]++] = new(passage, Position.Of(field, length - 1));
            }

            (start, lengths[i]) = (_ends[i], length);
        }

        return (sorted, lengths);
    }
}

/// <summary>Where a word stands.</summary>
/// <param name="Position">See <see cref="Index.Position"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Passage, int Position);

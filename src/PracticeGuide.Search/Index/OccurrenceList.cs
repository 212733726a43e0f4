using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Index;

/// <summary>Every word of every passage as it is read, until all are known and can be laid out by word.</summary>
/// <param name="passages">How many passages there will be.</param>
/// <param name="words">About how many words they will have.</param>
internal sealed class OccurrenceList(int passages, int words)
{
    private const int Slices = 4;

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
        var impacts = new PassageImpacts(Lengths());
        var writer = new PostingWriter(placeOfNumber.Length, _occurrences.Count);

        // A slice has no more, but for one that is a single very common word.
        var sorted = GC.AllocateUninitializedArray<Place>(_occurrences.Count / Slices);
        for (int first = 0, end; first < placeOfNumber.Length; first = end)
        {
            end = EndOfSlice(starts, first);
            if (sorted.Length < starts[end] - starts[first])
                sorted = GC.AllocateUninitializedArray<Place>(starts[end] - starts[first]);
            SortByWord(placeOfNumber, starts, first, end, sorted);
            for (var word = first; word < end; word++)
                Write(writer, impacts, sorted.AsSpan((starts[word] - starts[first])..(starts[word + 1] - starts[first])));
        }

        return writer.ToPostings();
    }

    private static void Write(PostingWriter writer, PassageImpacts impacts, ReadOnlySpan<Place> ofWord)
    {
        writer.BeginWord();
        while (ofWord.Length > 0)
        {
            var (passage, count) = (ofWord[0].Passage, 1);
            while (count < ofWord.Length && ofWord[count].Passage == passage)
                count++;
            writer.Add(passage, impacts.Of(passage, ofWord[..count]), ofWord[..count]);
            ofWord = ofWord[count..];
        }
    }

    // One past the last word of a slice of the vocabulary that begins with this one: to go through the occurrences once for each slice takes less
    // time than memory that is new for all their places at once.
    private int EndOfSlice(int[] starts, int first)
    {
        var end = first + 1;
        while (end < starts.Length - 1 && starts[end + 1] - starts[first] <= _occurrences.Count / Slices)
            end++;
        return end;
    }

    // For each passage and field how many words it has.
    private int[] Lengths()
    {
        var (lengths, start) = (new int[_ends.Count], 0);
        for (var i = 0; i < lengths.Length; i++)
        {
            foreach (var occurrence in CollectionsMarshal.AsSpan(_occurrences)[start.._ends[i]])
                lengths[i] += occurrence.IsWithBefore ? 0 : 1;
            start = _ends[i];
        }

        return lengths;
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

    // A counting sort of the words from first to before end: it is stable, so that each word keeps its passages and positions in order.
    private void SortByWord(int[] placeOfNumber, int[] starts, int first, int end, Place[] sorted)
    {
        // For each number where its next place is, or -1 for a word of another slice.
        var next = Array.ConvertAll(placeOfNumber, place => place >= first && place < end ? starts[place] - starts[first] : -1);
        var start = 0;
        for (var i = 0; i < _ends.Count; i++)
        {
            var (passage, field, word) = (i / Weighting.Fields, (Field)(i % Weighting.Fields), -1);
            foreach (var occurrence in CollectionsMarshal.AsSpan(_occurrences)[start.._ends[i]])
            {
                word += occurrence.IsWithBefore ? 0 : 1;
                ref var place = ref next[occurrence.Word];
                if (place >= 0)
                    sorted[place++] = new(passage, Position.Of(field, word));
            }

            start = _ends[i];
        }
    }
}

/// <summary>Where a word stands.</summary>
/// <param name="Position">See <see cref="Index.Position"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Passage, int Position);

using System.Buffers.Binary;
using System.Text;

namespace PracticeGuide.Search.Index;

/// <summary>Words one after the other in UTF-8, without an object for each.</summary>
internal sealed class WordList
{
    private readonly byte[] _letters;
    private readonly int[] _starts;

    private WordList(byte[] letters, int[] starts) => (_letters, _starts) = (letters, starts);

    public static WordList Of(IReadOnlyList<string> words)
    {
        var starts = new int[words.Count + 1];
        for (var word = 0; word < words.Count; word++)
            starts[word + 1] = starts[word] + Encoding.UTF8.GetByteCount(words[word]);

        var letters = new byte[starts[^1]];
        for (var word = 0; word < words.Count; word++)
            Encoding.UTF8.GetBytes(words[word], letters.AsSpan(starts[word]));
        return new(letters, starts);
    }

    public int Count => _starts.Length - 1;

    /// <summary>In UTF-8.</summary>
    public ReadOnlySpan<byte> this[int word] => _letters.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    public string Text(int word) => Encoding.UTF8.GetString(this[word]);

    /// <summary>The words at these places of this list, in this order.</summary>
    public WordList Pick(IReadOnlyList<int> places)
    {
        var starts = new int[places.Count + 1];
        for (var word = 0; word < places.Count; word++)
            starts[word + 1] = starts[word] + this[places[word]].Length;

        var letters = new byte[starts[^1]];
        for (var word = 0; word < places.Count; word++)
            this[places[word]].CopyTo(letters.AsSpan(starts[word]));
        return new(letters, starts);
    }

    /// <summary>The places of the words in the order of their bytes; equals stay in their order. Most words differ in their first eight bytes.</summary>
    public int[] Order()
    {
        var (order, beginnings) = (new int[Count], new ulong[Count]);
        for (var word = 0; word < Count; word++)
            (order[word], beginnings[word]) = (word, Beginning(this[word]));
        Array.Sort(beginnings, order);

        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && beginnings[end] == beginnings[start];)
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort(Compare);
        }

        return order;
    }

    /// <summary>The first word from <paramref name="start"/> to before <paramref name="end"/> that is not before <paramref name="sought"/>, by bytes.</summary>
    /// <remarks>For a list that is sorted.</remarks>
    public int FirstNotBefore(ReadOnlySpan<byte> sought, int start, int end)
    {
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (this[middle].SequenceCompareTo(sought) < 0)
                start = middle + 1;
            else
                end = middle;
        }

        return start;
    }

    /// <summary>One past the last word that begins with <paramref name="beginning"/>, given that the one at <paramref name="start"/> is not before it.</summary>
    /// <remarks>For a list that is sorted.</remarks>
    public int EndOfBeginning(ReadOnlySpan<byte> beginning, int start)
    {
        var end = Count;
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (this[middle].StartsWith(beginning))
                start = middle + 1;
            else
                end = middle;
        }

        return start;
    }

    private int Compare(int a, int b) => this[a].SequenceCompareTo(this[b]) is var by and not 0 ? by : a.CompareTo(b);

    private static ulong Beginning(ReadOnlySpan<byte> word)
    {
        if (word.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(word);

        Span<byte> first = stackalloc byte[sizeof(ulong)];
        first.Clear();
        word.CopyTo(first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }
}

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
        var letters = new byte[words.Sum(Encoding.UTF8.GetByteCount)];
        var starts = new int[words.Count + 1];
        for (var word = 0; word < words.Count; word++)
            starts[word + 1] = starts[word] + Encoding.UTF8.GetBytes(words[word], letters.AsSpan(starts[word]));
        return new(letters, starts);
    }

    public int Count => _starts.Length - 1;

    /// <summary>In UTF-8.</summary>
    public ReadOnlySpan<byte> this[int word] => _letters.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    public string Text(int word) => Encoding.UTF8.GetString(this[word]);

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
}

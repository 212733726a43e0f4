using System.Collections.Immutable;

namespace PracticeGuide.Search.Index;

/// <summary>
/// Every word the texts use, folded and sorted, and the stems they are kept under. Beginnings of words are looked for among the words,
/// because a stem is often shorter than what someone has already typed.
/// </summary>
/// <param name="stems">Sorted by code unit; a stem's place is its number.</param>
/// <param name="words">Sorted by code unit.</param>
/// <param name="wordStems">For each word the numbers of its stems.</param>
internal sealed class Vocabulary(string[] stems, string[] words, ImmutableArray<int>[] wordStems)
{
    public int StemCount => stems.Length;

    /// <summary>The number of a stem, or -1.</summary>
    public int Find(string stem)
    {
        var found = Array.BinarySearch(stems, stem, StringComparer.Ordinal);
        return found < 0 ? -1 : found;
    }

    /// <summary>The words that begin with <paramref name="prefix"/>, first and one past the last.</summary>
    public (int Start, int End) BeginningWith(string prefix)
    {
        var start = First(0, word => string.CompareOrdinal(word, prefix) >= 0);
        return (start, First(start, word => !word.StartsWith(prefix, StringComparison.Ordinal)));
    }

    public ReadOnlySpan<int> StemsOf(int word) => wordStems[word].AsSpan();

    // The first word from low on of which the condition is true, given that it is true of all after it.
    private int First(int low, Func<string, bool> condition)
    {
        var high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (condition(words[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}

using System.Collections.Frozen;

namespace PracticeGuide.Search.Index;

/// <summary>
/// Every word the texts use, folded and sorted, and which of them are forms of one another. A word's place in the order is its number.
/// </summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;
    private readonly string[] _spellings;
    private readonly FrozenDictionary<string, int[]> _byStem;

    private Vocabulary(string[] words, string[] spellings, FrozenDictionary<string, int[]> byStem) =>
        (_words, _spellings, _byStem) = (words, spellings, byStem);

    /// <param name="words">Sorted by <see cref="VocabularyWord.Folded"/>, by code unit, none twice.</param>
    public static Vocabulary Create(VocabularyWord[] words)
    {
        var byStem = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var word = 0; word < words.Length; word++)
        {
            foreach (var stem in words[word].Stems)
            {
                if (!byStem.TryGetValue(stem, out var forms))
                    byStem.Add(stem, forms = []);
                forms.Add(word);
            }
        }

        return new(
            Array.ConvertAll(words, word => word.Folded),
            Array.ConvertAll(words, word => word.Spelling),
            byStem.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }

    public int Count => _words.Length;

    /// <summary>Without accents, in lower case.</summary>
    public string Word(int word) => _words[word];

    /// <summary>As people write it, in lower case.</summary>
    public string Spelling(int word) => _spellings[word];

    /// <summary>The number of a word without accents, or -1.</summary>
    public int Find(string folded)
    {
        var found = Array.BinarySearch(_words, folded, StringComparer.Ordinal);
        return found < 0 ? -1 : found;
    }

    /// <summary>The words that have this stem, in order; none where no word has.</summary>
    public ReadOnlySpan<int> Forms(string stem) => _byStem.TryGetValue(stem, out var forms) ? forms : [];

    /// <summary>The words that begin with <paramref name="prefix"/>, first and one past the last.</summary>
    public (int Start, int End) BeginningWith(ReadOnlySpan<char> prefix) => Beginning(prefix, 0, _words.Length);

    /// <summary>The same, of the words from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public (int Start, int End) Beginning(ReadOnlySpan<char> prefix, int start, int end)
    {
        var (low, high) = (start, end);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].AsSpan().SequenceCompareTo(prefix) >= 0)
                high = middle;
            else
                low = middle + 1;
        }

        var first = low;
        high = end;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].AsSpan().StartsWith(prefix, StringComparison.Ordinal))
                low = middle + 1;
            else
                high = middle;
        }

        return (first, low);
    }
}

/// <summary>A word of a vocabulary.</summary>
/// <param name="Folded">In lower case, without accents.</param>
/// <param name="Spelling">As people write it, in lower case.</param>
/// <param name="Stems">What it is found by; at least one, none twice.</param>
internal sealed record VocabularyWord(string Folded, string Spelling, string[] Stems);

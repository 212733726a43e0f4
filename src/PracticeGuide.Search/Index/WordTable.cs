using System.Collections.Immutable;
using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>Numbers stems as they turn up while an index is built, and analyzes each spelling once.</summary>
internal sealed class WordTable(Analyzer analyzer)
{
    private readonly Dictionary<string, int[]> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<int>> _words = new(StringComparer.Ordinal);

    /// <summary>The numbers of the stems of a word, in the order they turned up.</summary>
    public int[] Stems(ReadOnlySpan<char> word)
    {
        var known = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var stems))
            return stems;

        var form = analyzer.Read(word);
        stems = [.. form.Keys.Select(Number)];
        known[word] = stems;
        _words[form.Folded] = _words.TryGetValue(form.Folded, out var others) ? [.. others.Union(stems)] : [.. stems];
        return stems;
    }

    /// <summary>The vocabulary, and for each number given out the place of its stem in it.</summary>
    public (Vocabulary Vocabulary, int[] PlaceOfNumber) ToVocabulary()
    {
        var stems = _stems.Keys.ToArray();
        Array.Sort(stems, StringComparer.Ordinal);
        var placeOfNumber = new int[stems.Length];
        for (var place = 0; place < stems.Length; place++)
            placeOfNumber[_stems[stems[place]]] = place;

        var words = _words.Keys.ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        var wordStems = Array.ConvertAll(words, word => _words[word].Select(number => placeOfNumber[number]).ToImmutableArray());
        return (new(stems, words, wordStems), placeOfNumber);
    }

    private int Number(string stem)
    {
        if (!_stems.TryGetValue(stem, out var number))
            _stems.Add(stem, number = _stems.Count);
        return number;
    }
}

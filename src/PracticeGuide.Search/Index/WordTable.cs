using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>Numbers words as they turn up while an index is built, and analyzes each spelling once.</summary>
internal sealed class WordTable(Analyzer analyzer)
{
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byFolded = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    /// <summary>The number of a word; spellings that differ in capitals and accents alone are one.</summary>
    /// <param name="spelling">As it is written.</param>
    public int Number(ReadOnlySpan<char> spelling)
    {
        var known = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(spelling, out var number))
            return number;

        var form = analyzer.Read(spelling);
        if (!_byFolded.TryGetValue(form.Folded, out number))
        {
            number = _entries.Count;
            _byFolded.Add(form.Folded, number);
            _entries.Add(new(form.Folded, form.Lower));
        }

        foreach (var key in form.Keys)
            _entries[number].Stems.Add(key);
        return known[spelling] = number;
    }

    /// <summary>The vocabulary, and for each number given out the place of its word in it.</summary>
    public (Vocabulary Vocabulary, int[] PlaceOfNumber) ToVocabulary()
    {
        var numbers = new int[_entries.Count];
        for (var number = 0; number < numbers.Length; number++)
            numbers[number] = number;
        Array.Sort(numbers, (a, b) => string.CompareOrdinal(_entries[a].Folded, _entries[b].Folded));

        var placeOfNumber = new int[numbers.Length];
        for (var place = 0; place < numbers.Length; place++)
            placeOfNumber[numbers[place]] = place;

        return (
            Vocabulary.Create(Array.ConvertAll(numbers, number => new VocabularyWord(
                _entries[number].Folded, _entries[number].Spelling, [.. _entries[number].Stems]))),
            placeOfNumber);
    }

    private sealed record Entry(string Folded, string Spelling)
    {
        public HashSet<string> Stems { get; } = new(StringComparer.Ordinal);
    }
}

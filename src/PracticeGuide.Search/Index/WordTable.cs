using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>Numbers words as they turn up while an index is built.</summary>
internal sealed class WordTable(WordForms forms)
{
    private readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byFolded = new(StringComparer.Ordinal);
    private readonly List<VocabularyWord> _words = [];

    /// <summary>The number of a word; spellings that differ in capitals and accents alone are one.</summary>
    /// <param name="spelling">As it is written.</param>
    public int Number(ReadOnlySpan<char> spelling)
    {
        var known = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(spelling, out var number))
            return number;

        var form = forms.Read(spelling);
        if (!_byFolded.TryGetValue(form.Folded, out number))
        {
            number = _words.Count;
            _byFolded.Add(form.Folded, number);
            _words.Add(new(form.Folded, form.Lower, form.Keys));
        }
        else if (form.Keys.Except(_words[number].Stems, StringComparer.Ordinal).Any())
        {
            _words[number] = _words[number] with { Stems = [.. _words[number].Stems.Union(form.Keys, StringComparer.Ordinal)] };
        }

        return known[spelling] = number;
    }

    /// <summary>The vocabulary, and for each number given out that of its word in it.</summary>
    public (Vocabulary Vocabulary, int[] PlaceOfNumber) ToVocabulary() => Vocabulary.Create(_words);
}

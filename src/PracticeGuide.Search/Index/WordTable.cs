using System.Collections.Immutable;
using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>Numbers words as they turn up while an index is built.</summary>
internal sealed class WordTable(WordForms forms)
{
    private const int Unknown = 0;

    private readonly List<VocabularyWord> _words = [];

    // For each spelling among the forms one more than the number of its word, or Unknown; and the same for those that are the folded of another,
    // so that no dictionary need keep them once more.
    private int[] _ofSpelling = [];
    private int[] _ofFolded = [];

    /// <summary>The number of a word; spellings that differ in capitals and accents alone are one.</summary>
    /// <param name="spelling">As it is written.</param>
    public int Number(ReadOnlySpan<char> spelling)
    {
        var form = forms.Number(spelling);
        if (form >= _ofSpelling.Length || _ofSpelling[form] == Unknown)
            AddSpelling(form);
        return _ofSpelling[form] - 1;
    }

    /// <summary>The vocabulary, and for each number given out that of its word in it.</summary>
    public (Vocabulary Vocabulary, int[] PlaceOfNumber) ToVocabulary() => Vocabulary.Create(_words);

    private void AddSpelling(int spelling)
    {
        var form = forms[spelling];
        var folded = forms.Number(form.Folded);
        if (Math.Max(spelling, folded) >= _ofSpelling.Length)
        {
            Array.Resize(ref _ofSpelling, 2 * forms.Count);
            Array.Resize(ref _ofFolded, 2 * forms.Count);
        }

        if (_ofFolded[folded] == Unknown)
        {
            _words.Add(new(form.Folded, form.Lower, form.Keys));
            _ofFolded[folded] = _words.Count;
        }
        else
        {
            AddStems(_ofFolded[folded] - 1, form.Keys);
        }

        _ofSpelling[spelling] = _ofFolded[folded];
    }

    private void AddStems(int word, ImmutableArray<string> stems)
    {
        foreach (var stem in stems)
        {
            if (!_words[word].Stems.Contains(stem, StringComparer.Ordinal))
                _words[word] = _words[word] with { Stems = _words[word].Stems.Add(stem) };
        }
    }
}

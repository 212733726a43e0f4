using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>Numbers words as they turn up while an index is built.</summary>
internal sealed class WordTable(WordForms forms)
{
    private const int Unknown = 0;

    private readonly Dictionary<string, int> _byFolded = new(StringComparer.Ordinal);
    private readonly List<VocabularyWord> _words = [];

    // For each spelling among the forms one more than the number of its word, or Unknown.
    private int[] _ofSpelling = [];

    /// <summary>The number of a word; spellings that differ in capitals and accents alone are one.</summary>
    /// <param name="spelling">As it is written.</param>
    public int Number(ReadOnlySpan<char> spelling)
    {
        var form = forms.Number(spelling);
        if (form >= _ofSpelling.Length)
            Array.Resize(ref _ofSpelling, Math.Max(1024, 2 * forms.Count));
        if (_ofSpelling[form] == Unknown)
            _ofSpelling[form] = NumberOf(forms[form]) + 1;
        return _ofSpelling[form] - 1;
    }

    /// <summary>The vocabulary, and for each number given out that of its word in it.</summary>
    public (Vocabulary Vocabulary, int[] PlaceOfNumber) ToVocabulary() => Vocabulary.Create(_words);

    private int NumberOf(WordForm form)
    {
        if (!_byFolded.TryGetValue(form.Folded, out var number))
        {
            number = _words.Count;
            _byFolded.Add(form.Folded, number);
            _words.Add(new(form.Folded, form.Lower, form.Keys));
        }
        else
        {
            foreach (var key in form.Keys)
            {
                if (!_words[number].Stems.Contains(key, StringComparer.Ordinal))
                    _words[number] = _words[number] with { Stems = _words[number].Stems.Add(key) };
            }
        }

        return number;
    }
}

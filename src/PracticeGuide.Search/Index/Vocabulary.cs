using System.Collections.Immutable;
using System.Text;

namespace PracticeGuide.Search.Index;

/// <summary>
/// Every word the texts use, folded and sorted, and which of them are forms of one another. A word's place in the order is its number.
/// </summary>
internal sealed class Vocabulary
{
    private readonly WordList _words;
    private readonly WordList _spellings;
    private readonly WordList _stems;
    private readonly int[] _formStarts;
    private readonly int[] _forms;

    private Vocabulary(WordList words, WordList spellings, WordList stems, int[] formStarts, int[] forms) =>
        (_words, _spellings, _stems, _formStarts, _forms) = (words, spellings, stems, formStarts, forms);

    /// <param name="words">In any order, none twice.</param>
    /// <returns>The vocabulary, and for each word given its number.</returns>
    public static (Vocabulary Vocabulary, int[] Numbers) Create(IReadOnlyList<VocabularyWord> words)
    {
        var folded = WordList.Of([.. words.Select(word => word.Folded)]);
        var order = folded.Order();
        var numbers = new int[order.Length];
        for (var number = 0; number < order.Length; number++)
            numbers[order[number]] = number;

        var spellings = Array.ConvertAll(order, word => words[word].IsAsSpelled ? "" : words[word].Spelling);
        var (stems, formStarts, forms) = FormsByStem(words, order);
        return (new(folded.Pick(order), WordList.Of(spellings), stems, formStarts, forms), numbers);
    }

    public int Count => _words.Count;

    /// <summary>Without accents, in lower case, in UTF-8.</summary>
    public ReadOnlySpan<byte> Word(int word) => _words[word];

    /// <summary>As people write it, in lower case.</summary>
    public string Spelling(int word) => _spellings[word].Length > 0 ? _spellings.Text(word) : _words.Text(word);

    /// <summary>The number of a word without accents, or -1.</summary>
    public int Find(string folded) => Find(_words, folded);

    /// <summary>The words that have this stem, in order; none where no word has.</summary>
    public ReadOnlySpan<int> Forms(string stem)
    {
        var found = Find(_stems, stem);
        return found < 0 ? [] : _forms.AsSpan(_formStarts[found], _formStarts[found + 1] - _formStarts[found]);
    }

    /// <summary>The words that begin with <paramref name="beginning"/>, first and one past the last.</summary>
    public (int Start, int End) BeginningWith(string beginning)
    {
        var sought = Encoding.UTF8.GetBytes(beginning);
        var start = _words.FirstNotBefore(sought, 0, Count);
        return (start, _words.EndOfBeginning(sought, start));
    }

    /// <summary>One past the last word that begins with <paramref name="beginning"/>, as the one at <paramref name="start"/> does.</summary>
    public int EndOfBeginning(ReadOnlySpan<byte> beginning, int start) => _words.EndOfBeginning(beginning, start);

    private static int Find(WordList words, string sought)
    {
        var bytes = Encoding.UTF8.GetBytes(sought);
        var found = words.FirstNotBefore(bytes, 0, words.Count);
        return found < words.Count && words[found].SequenceEqual(bytes) ? found : -1;
    }

    // Every stem in order, where its forms begin among all, and these by stem and number.
    private static (WordList Stems, int[] Starts, int[] Forms) FormsByStem(IReadOnlyList<VocabularyWord> words, int[] order)
    {
        var (stems, numbers) = (new List<string>(words.Count), new List<int>(words.Count));
        for (var number = 0; number < order.Length; number++)
        {
            foreach (var stem in words[order[number]].Stems)
            {
                stems.Add(stem);
                numbers.Add(number);
            }
        }

        var all = WordList.Of(stems);
        var byStem = all.Order();
        var (different, starts) = (new List<int>(), new List<int>());
        for (var i = 0; i < byStem.Length; i++)
        {
            if (i > 0 && all[byStem[i]].SequenceEqual(all[byStem[i - 1]]))
                continue;
            different.Add(byStem[i]);
            starts.Add(i);
        }

        return (all.Pick(different), [.. starts, byStem.Length], Array.ConvertAll(byStem, form => numbers[form]));
    }
}

/// <summary>A word of a vocabulary.</summary>
/// <param name="Folded">In lower case, without accents.</param>
/// <param name="Spelling">As people write it, in lower case.</param>
/// <param name="Stems">What it is found by; at least one, none twice.</param>
internal sealed record VocabularyWord(string Folded, string Spelling, ImmutableArray<string> Stems)
{
    public bool IsAsSpelled => string.Equals(Folded, Spelling, StringComparison.Ordinal);
}

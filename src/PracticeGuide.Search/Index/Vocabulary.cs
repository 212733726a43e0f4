using System.Buffers.Binary;
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
        var order = Sorted(words.Select(word => word.Folded));
        var numbers = new int[order.Length];
        for (var number = 0; number < order.Length; number++)
            numbers[order[number]] = number;

        var forms = words.SelectMany((word, i) => word.Stems.Select(stem => (Stem: stem, Word: numbers[i]))).OrderBy(form => form.Word).ToArray();
        var byStem = Sorted(forms.Select(form => form.Stem));
        var (stems, starts) = (new List<string>(), new List<int>());
        for (var i = 0; i < byStem.Length; i++)
        {
            var stem = forms[byStem[i]].Stem;
            if (i > 0 && string.Equals(stem, stems[^1], StringComparison.Ordinal))
                continue;
            stems.Add(stem);
            starts.Add(i);
        }

        return (
            new(
                WordList.Of(Array.ConvertAll(order, word => words[word].Folded)),
                WordList.Of(Array.ConvertAll(order, word => words[word].IsAsSpelled ? "" : words[word].Spelling)),
                WordList.Of(stems), [.. starts, forms.Length], Array.ConvertAll(byStem, form => forms[form].Word)),
            numbers);
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

    // The places of the words in the order of their bytes in UTF-8; equals stay in their order. Most words differ in their first eight bytes.
    private static int[] Sorted(IEnumerable<string> words)
    {
        var bytes = words.Select(Encoding.UTF8.GetBytes).ToArray();
        var order = Enumerable.Range(0, bytes.Length).ToArray();
        var beginnings = Array.ConvertAll(bytes, Beginning);
        Array.Sort(beginnings, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && beginnings[end] == beginnings[start];)
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort((a, b) => bytes[a].AsSpan().SequenceCompareTo(bytes[b]) is var by and not 0 ? by : a.CompareTo(b));
        }

        return order;
    }

    private static ulong Beginning(byte[] word)
    {
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        first.Clear();
        word.AsSpan(0, Math.Min(word.Length, first.Length)).CopyTo(first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }
}

/// <summary>A word of a vocabulary.</summary>
/// <param name="Folded">In lower case, without accents.</param>
/// <param name="Spelling">As people write it, in lower case.</param>
/// <param name="Stems">What it is found by; at least one, none twice.</param>
internal sealed record VocabularyWord(string Folded, string Spelling, IReadOnlyCollection<string> Stems)
{
    public bool IsAsSpelled => string.Equals(Folded, Spelling, StringComparison.Ordinal);
}

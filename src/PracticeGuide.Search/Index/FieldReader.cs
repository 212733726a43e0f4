using System.Runtime.InteropServices;
using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>Reads texts into the numbers of their words, while an index is built.</summary>
internal sealed class FieldReader(Analyzer analyzer, WordTable table)
{
    private readonly List<Word> _words = [];
    private Occurrence[] _occurrences = [];

    /// <summary>The words of <paramref name="text"/> in order, until the next is read.</summary>
    public ReadOnlySpan<Occurrence> Read(string text)
    {
        _words.Clear();
        analyzer.ReadWords(text, _words);
        if (_occurrences.Length < 2 * _words.Count)
            _occurrences = new Occurrence[4 * _words.Count];

        var read = 0;
        for (var first = 0; first < _words.Count;)
        {
            var count = Compounds.Length(_words, first);
            var joined = count == 1 ? null : Compounds.Join(text, _words, first, count);
            foreach (var word in CollectionsMarshal.AsSpan(_words).Slice(first, count))
            {
                _occurrences[read++] = new(table.Number(text.AsSpan(word.Start, word.Length)));
                if (joined is not null)
                    _occurrences[read++] = new(table.Number(joined), isWithBefore: true);
            }

            first += count;
        }

        return _occurrences.AsSpan(0, read);
    }
}

/// <summary>A word of a text, in one integer: there are as many as the texts have words.</summary>
internal readonly struct Occurrence(int word, bool isWithBefore = false)
{
    private readonly int _value = (word << 1) | (isWithBefore ? 1 : 0);

    /// <summary>The number a <see cref="WordTable"/> gave it.</summary>
    public int Word => _value >> 1;

    /// <summary>Whether it stands where the one before does: the whole of a compound, beside each of its parts.</summary>
    public bool IsWithBefore => (_value & 1) != 0;
}

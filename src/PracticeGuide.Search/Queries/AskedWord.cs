using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Queries;

/// <summary>A word of a query.</summary>
/// <param name="Start">Its first UTF-16 code unit in what was typed.</param>
/// <param name="End">One past its last.</param>
/// <param name="Own">As the language of the person reads it.</param>
/// <param name="Other">As the other language reads it.</param>
/// <param name="Joined">The hyphenated word it is part of, as one; or null.</param>
internal sealed record AskedWord(int Start, int End, WordForm Own, WordForm Other, WordForm? Joined)
{
    /// <summary>What no text holds, changed to the nearest that some text holds; as people write it.</summary>
    public string? Corrected { get; set; }

    /// <summary>The words of <paramref name="clause"/>, in order.</summary>
    /// <param name="own">Of the language of the person.</param>
    public static List<AskedWord> Read(string text, Clause clause, Analyzer own, Analyzer other)
    {
        var stretch = text.AsSpan(clause.Start, clause.End - clause.Start);
        var words = new List<Word>();
        own.ReadWords(stretch, words);

        var asked = new List<AskedWord>(words.Count);
        for (var first = 0; first < words.Count;)
        {
            var count = Compounds.Length(words, first);
            var joined = Compounds.Join(stretch, words, first, count) is { } whole ? own.Read(whole) : null;
            for (var i = first; i < first + count; i++)
            {
                var word = stretch.Slice(words[i].Start, words[i].Length);
                asked.Add(new(clause.Start + words[i].Start, clause.Start + words[i].End, own.Read(word), other.Read(word), joined));
            }

            first += count;
        }

        return asked;
    }
}

using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>Turns what someone typed into terms to look for.</summary>
/// <param name="own">The texts that are searched.</param>
/// <param name="other">The same in the other language.</param>
internal sealed class QueryReader(LanguageIndex own, LanguageIndex other, SynonymTable synonyms)
{
    private readonly Spelling _spelling = new(own);

    /// <param name="asTyped">Whether words that no text holds are left as they are.</param>
    public Query Read(string text, bool asTyped)
    {
        var cut = text.Length <= SearchQuery.MaximumLength ? text : text[..SearchQuery.MaximumLength];
        var clauses = QueryText.Read(cut);
        var reading = new QueryReading(own, other, synonyms, asTyped ? null : _spelling);
        foreach (var clause in clauses)
            reading.Add(ReadWords(cut, clause), clause);

        return reading.ToQuery(cut);
    }

    private List<AskedWord> ReadWords(string text, Clause clause)
    {
        var stretch = text.AsSpan(clause.Start, clause.End - clause.Start);
        var words = new List<Word>();
        own.Analyzer.ReadWords(stretch, words);

        var asked = new List<AskedWord>(words.Count);
        for (var first = 0; first < words.Count;)
        {
            var count = Compounds.Length(words, first);
            var joined = Compounds.Join(stretch, words, first, count) is { } whole ? own.Analyzer.Read(whole) : null;
            for (var i = first; i < first + count; i++)
            {
                var word = stretch.Slice(words[i].Start, words[i].Length);
                asked.Add(new(clause.Start + words[i].Start, clause.Start + words[i].End, own.Analyzer.Read(word), other.Analyzer.Read(word), joined));
            }

            first += count;
        }

        return asked;
    }
}

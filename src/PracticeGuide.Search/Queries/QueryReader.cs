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
            reading.Add(AskedWord.Read(cut, clause, own.Analyzer, other.Analyzer), clause);

        return reading.ToQuery(cut);
    }
}

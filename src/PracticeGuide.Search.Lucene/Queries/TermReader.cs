using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Lucene.Queries;

/// <summary>Turns what someone typed into terms to look for.</summary>
/// <param name="own">The texts that are searched.</param>
/// <param name="other">The same in the other language.</param>
internal sealed class TermReader(TextIndex own, TextIndex other, SynonymTable synonyms)
{
    private readonly Spelling _spelling = new(own);

    /// <param name="asTyped">Whether words that no text holds are left as they are.</param>
    public QueryTerms Read(string text, bool asTyped)
    {
        var cut = text.Length <= SearchQuery.MaximumLength ? text : text[..SearchQuery.MaximumLength];
        var reading = new QueryReading(own, other, synonyms, asTyped ? null : _spelling);
        foreach (var clause in QueryText.Read(cut))
            reading.Add(AskedWord.Read(cut, clause, own.Words, other.Words), clause);

        return reading.ToTerms(cut);
    }
}

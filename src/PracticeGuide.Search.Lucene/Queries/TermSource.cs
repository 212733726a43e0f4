using Lucene.Net.Index;
using Lucene.Net.Search;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;

namespace PracticeGuide.Search.Lucene.Queries;

/// <summary>One way in which a term may stand in a passage.</summary>
/// <param name="Places">For each word of a phrase the terms of the index that may stand there; a single place for a word. At least one each.</param>
/// <param name="OfWords">Whether they are words just as they stand; else they are stems.</param>
/// <param name="IsTranslation">Whether they are of the other language, found through the passages that say the same.</param>
/// <param name="Weight">From 0 to 1. See <see cref="Search.Queries.SourceWeight"/>.</param>
internal sealed record TermSource(string[][] Places, bool OfWords, bool IsTranslation, float Weight)
{
    // A word in title and text tells more than in the one that tells most of it, but not twice as much.
    private const float OfOtherParts = 0.3f;

    /// <summary>The same as the index is asked for it, in whichever part of a passage.</summary>
    public Query ToQuery()
    {
        var parts = new DisjunctionMaxQuery(OfOtherParts);
        foreach (var part in TextField.Parts)
        {
            var query = In(TextField.Name(part, OfWords));
            query.Boost = TextField.Worth(part);
            parts.Add(query);
        }

        return parts;
    }

    private Query In(string field)
    {
        if (Places is [var words])
            return new DisjunctionMaxQuery([.. words.Select(word => new TermQuery(new(field, word)))], 0);

        var phrase = new MultiPhraseQuery();
        foreach (var place in Places)
            phrase.Add(Array.ConvertAll(place, word => new Term(field, word)));
        return phrase;
    }
}

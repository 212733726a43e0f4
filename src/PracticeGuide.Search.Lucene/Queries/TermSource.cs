using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
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

    /// <summary>
    /// The same as the index is asked for it, in whichever part of a passage; a phrase only where people can read it, as someone who wants words
    /// just as they stand wants to.
    /// </summary>
    public Query ToQuery() => In(Places.Length > 1 ? TextField.ReadParts : TextField.Parts);

    /// <summary>The same, only where people can read it.</summary>
    public Query ToReadQuery() => In(TextField.ReadParts);

    /// <summary>The same, only where a part of a passage begins with it.</summary>
    public Query ToBeginningQuery(Field part)
    {
        var field = TextField.Name(part, OfWords);
        var places = Array.ConvertAll(
            Places, words => (SpanQuery)new SpanOrQuery(Array.ConvertAll(words, word => (SpanQuery)new SpanTermQuery(new(field, word)))));
        return new SpanFirstQuery(places is [var only] ? only : new SpanNearQuery(places, 0, inOrder: true), places.Length);
    }

    private DisjunctionMaxQuery In(Field[] among)
    {
        var parts = new DisjunctionMaxQuery(OfOtherParts);
        foreach (var part in among)
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

using Lucene.Net.Index;
using Lucene.Net.Search;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Queries;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>Adds to the score of passages in which terms asked side by side stand side by side, or nearly.</summary>
internal sealed class Proximity(TextIndex index, QueryTerms query, Matches matches)
{
    // For two terms that stand just as they were asked, in proportion to the rarity of the commoner.
    private const float Most = 0.5f;

    // How many places two words may be farther apart than they were asked.
    private const int Farthest = 12;

    public void AddTo()
    {
        for (var second = 1; second < query.Terms.Length; second++)
        {
            var (a, b) = (query.Terms[second - 1], query.Terms[second]);
            if (StemsOf(a) is not { } stemsOfA || StemsOf(b) is not { } stemsOfB)
                continue;

            var rarity = MathF.Min(matches.Rarities[second - 1], matches.Rarities[second]);
            index.Searcher.Search(
                Near(stemsOfA, stemsOfB, b.Place - a.Place), new ScoreCollector((passage, score) => matches.AddScore(passage, Most * rarity * score)));
        }
    }

    private static DisjunctionMaxQuery Near(string[] first, string[] second, int apart)
    {
        var parts = new DisjunctionMaxQuery(0);
        foreach (var part in TextField.Parts)
        {
            var field = TextField.Name(part, ofWords: false);
            var near = new MultiPhraseQuery { Slop = Farthest };
            near.Add(Array.ConvertAll(first, stem => new Term(field, stem)));
            near.Add(Array.ConvertAll(second, stem => new Term(field, stem)), apart);
            parts.Add(near);
        }

        return parts;
    }

    // Of a word that was asked, or looked for instead of it.
    private static string[]? StemsOf(QueryTerm term) =>
        term.Sources is [{ Places: [var stems], OfWords: false, IsTranslation: false }, ..] ? stems : null;
}

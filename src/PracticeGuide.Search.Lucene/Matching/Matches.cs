using Lucene.Net.Search;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Queries;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>Which passages hold which terms of a query, and how much each term tells about each.</summary>
internal sealed class Matches
{
    private readonly TextIndex _own;
    private readonly TextIndex _other;
    private readonly PassagePairs _fromOther;
    private readonly uint[] _found;
    private readonly uint[] _foundInText;
    private readonly float[] _scores;
    private readonly Dictionary<int, float>[] _ofTerm;
    private readonly HashSet<int> _leftOut = [];

    public Matches(QueryTerms query, TextIndex own, TextIndex other, PassagePairs fromOther)
    {
        (_own, _other, _fromOther) = (own, other, fromOther);
        var count = own.Texts.Passages.Length;
        (_found, _foundInText, _scores) = (new uint[count], new uint[count], new float[count]);
        _ofTerm = new Dictionary<int, float>[query.Terms.Length];
        Rarities = new float[query.Terms.Length];
        for (var term = 0; term < query.Terms.Length; term++)
            Add(term, query.Terms[term].Sources);
        foreach (var source in query.LeftOut)
            own.Searcher.Search(source.ToReadQuery(), new ScoreCollector((passage, _) => _leftOut.Add(own.Texts.Passages[passage].Document)));
    }

    /// <summary>For each term how much it tells that a passage holds it; 0 where none does.</summary>
    public float[] Rarities { get; }

    /// <summary>The passages that hold a term, and what it tells of each.</summary>
    public IReadOnlyDictionary<int, float> OfTerm(int term) => _ofTerm[term];

    /// <summary>Whether a document holds what was to be left out.</summary>
    public bool IsLeftOut(int document) => _leftOut.Contains(document);

    /// <summary>Every passage that holds a term, in no order, none twice.</summary>
    public IEnumerable<int> Passages => _ofTerm.SelectMany(told => told.Keys).Distinct();

    /// <summary>One bit for each term of the query that <paramref name="passage"/> holds.</summary>
    public uint Found(int passage) => _found[passage];

    /// <summary>The score of the terms <paramref name="passage"/> holds, added up, and of how near they stand.</summary>
    public float Score(int passage) => _scores[passage];

    /// <summary>Adds to the score of a passage that holds a term.</summary>
    public void AddScore(int passage, float score) => _scores[passage] += score;

    /// <summary>One bit for each term that <paramref name="passage"/> holds only in its text in the other language.</summary>
    public uint InTranslation(int passage) => _found[passage] & ~_foundInText[passage];

    private void Add(int term, TermSource[] sources)
    {
        var told = _ofTerm[term] = [];
        var holding = 0;
        float? heaviest = null;
        foreach (var alike in sources.GroupBy(source => (source.Weight, source.IsTranslation)))
        {
            Find(alike.Key.IsTranslation, alike, (passage, score) =>
            {
                heaviest ??= alike.Key.Weight;
                holding += heaviest == alike.Key.Weight ? 1 : 0;
                told[passage] = MathF.Max(told.GetValueOrDefault(passage), alike.Key.Weight * score);
                _foundInText[passage] |= alike.Key.IsTranslation ? 0 : 1u << term;
            });
        }

        // Of the heaviest that is found: what only may be meant, and is rare, must not count for more.
        var passages = _found.Length;
        Rarities[term] = holding == 0 ? 0 : Weighting.Rarity(Math.Min(holding, passages), passages);
        foreach (var passage in told.Keys)
        {
            told[passage] *= Rarities[term];
            _found[passage] |= 1u << term;
            _scores[passage] += told[passage];
        }
    }

    private void Find(bool inTranslation, IEnumerable<TermSource> sources, Action<int, float> found)
    {
        var any = new DisjunctionMaxQuery([.. sources.Select(source => source.ToQuery())], 0);
        if (!inTranslation)
        {
            _own.Searcher.Search(any, new ScoreCollector(found));
            return;
        }

        _other.Searcher.Search(any, new ScoreCollector((other, score) =>
        {
            var passage = _fromOther.Passage(other);
            if (passage != PassagePairs.None)
                found(passage, score);
        }));
    }
}

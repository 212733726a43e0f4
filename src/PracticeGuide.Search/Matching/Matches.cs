using System.Numerics;
using System.Runtime.CompilerServices;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// Which passages of some documents hold which terms of a query, and how much each term tells about each. Forms of one word are one word: their impacts are added
/// before they saturate; what only may be meant counts for a part of that, and only where it tells more than what was asked.
/// </summary>
/// <remarks>For one thread; its workspace is given back when disposed.</remarks>
internal sealed class Matches : IDisposable
{
    // Where a term is found in a passage: a posting's positions, or one of these.
    private const int InTranslation = -1;
    private const int InPhrase = -2;

    private readonly Query _query;

    private readonly LanguageIndex _own;
    private readonly LanguageIndex _other;
    private readonly PassagePairs _fromOther;
    private readonly PassagePairs _toOther;
    private readonly Workspace _space;
    private readonly List<int> _positions = [];

    public Matches(Query query, LanguageIndex own, LanguageIndex other, PassagePairs fromOther, PassagePairs toOther)
    {
        (_query, _own, _other, _fromOther, _toOther) = (query, own, other, fromOther, toOther);
        _space = own.Workspaces.Rent();
        Survey = new(query, own, other, fromOther, _space);
    }

    /// <summary>What whole documents hold.</summary>
    public DocumentSurvey Survey { get; }

    /// <summary>Looks at the passages of documents, of which the rest is told then.</summary>
    /// <param name="documents">Ascending; none that was looked at before.</param>
    public void LookAt(ReadOnlySpan<int> documents)
    {
        foreach (var document in documents)
            _space.LookedAt.Add(document);
        for (var term = 0; term < _query.Terms.Length; term++)
            Add(term, _query.Terms[term], documents);
    }

    /// <summary>Every passage looked at that holds a term, in no order, none twice.</summary>
    public ReadOnlySpan<int> Passages => _space.Passages.Added;

    /// <summary>One bit for each term of the query that <paramref name="passage"/> holds.</summary>
    public uint Found(int passage) => _space.Found[passage];

    /// <summary>The score of the terms <paramref name="passage"/> holds, added up.</summary>
    public float Score(int passage) => _space.Scores[passage];

    /// <summary>For each term the score of the passage of <paramref name="document"/> that tells most of it, added up.</summary>
    public float Sum(int document) => _space.Documents[document].Sum;

    /// <summary>Whether the passage holds the term only in its text in the other language; the term must be found there.</summary>
    public bool IsInTranslation(int term, int passage) => _space.FoundAt(term)[passage] == InTranslation;

    /// <summary>Adds where the first form of a term stands in <paramref name="passage"/>, ascending; the term must be found there.</summary>
    public void ReadPositions(int term, int passage, List<int> positions)
    {
        var at = _space.FoundAt(term)[passage];
        if (at >= 0)
            _own.Postings.ReadPositions(at, positions);
        else if (at == InPhrase)
            positions.AddRange(PositionsOfPhrase(_query.Terms[term], passage));
    }

    /// <summary>Whether a term stands in the heading or the text of <paramref name="passage"/>, not only in what the whole is called or asked for.</summary>
    public bool IsOfItsOwn(int passage)
    {
        for (var left = Found(passage); left != 0; left &= left - 1)
        {
            _positions.Clear();
            ReadPositions(BitOperations.TrailingZeroCount(left), passage, _positions);
            if (_positions.Count == 0 || Position.Field(_positions[^1]) > Field.Asked)
                return true;
        }

        return false;
    }

    public void Dispose() => _own.Workspaces.Return(_space);

    private static ReadOnlySpan<int> PositionsOfPhrase(QueryTerm term, int passage)
    {
        foreach (var source in term.Sources)
        {
            if (source.Phrase is { } phrase && phrase.StartsIn(passage) is { Length: > 0 } positions)
                return positions;
        }

        return [];
    }

    private void Add(int term, QueryTerm asked, ReadOnlySpan<int> documents)
    {
        var foundAt = _space.FoundAt(term);
        for (var i = 0; i < asked.Sources.Length; i++)
        {
            AddSource(asked.Sources[i], documents, foundAt);
            if (i + 1 == asked.Sources.Length || asked.Sources[i + 1].Weight != asked.Sources[i].Weight)
                EndOfWeight(asked.Sources[i].Weight);
        }

        var (found, scores, best) = (_space.Found, _space.Scores, _space.Best);
        foreach (var passage in _space.OfTerm.Added)
        {
            if (found[passage] == 0)
                _space.Passages.Add(passage);
            found[passage] |= 1u << term;
            var score = asked.Rarity * best[passage];
            scores[passage] += score;
            best[passage] = 0;
            _space.Documents[_own.DocumentOf[passage]].Add(term, score);
        }

        _space.OfTerm.Clear();
    }

    private void AddSource(TermSource source, ReadOnlySpan<int> documents, int[] foundAt)
    {
        if (source.Phrase is { } phrase)
            AddPhrase(phrase, documents, foundAt);
        else if (source.IsTranslation)
            AddTranslation(source.Word, documents, foundAt);
        else
            AddWord(source.Word, documents, foundAt);
    }

    private void AddPhrase(PhraseMatches phrase, ReadOnlySpan<int> documents, int[] foundAt)
    {
        var finder = phrase.Passages();
        foreach (var document in documents)
        {
            var end = _own.Documents[document].EndOfPassages;
            for (var passage = finder.NextShared(_own.Documents[document].FirstPassage); passage < end; passage = finder.NextShared(passage + 1))
            {
                if (finder.StartsIn(passage).Length > 0)
                    AddImpact(passage, finder.ImpactIn(passage), InPhrase, foundAt);
            }
        }
    }

    // The documents of both languages are in the same order.
    private void AddTranslation(int word, ReadOnlySpan<int> documents, int[] foundAt)
    {
        var cursor = _other.Postings.Of(word);
        foreach (var document in documents)
        {
            if (_toOther.Document(document) is not (var other and not PassagePairs.None))
                continue;
            var end = _other.Documents[other].EndOfPassages;
            for (cursor.MoveTo(_other.Documents[other].FirstPassage); cursor.Passage < end; cursor.MoveNext())
                AddImpact(_fromOther.Passage(cursor.Passage), Impact.Value(cursor.Impact), InTranslation, foundAt);
        }
    }

    private void AddWord(int word, ReadOnlySpan<int> documents, int[] foundAt)
    {
        var cursor = _own.Postings.Of(word);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = _own.Documents[documents[i]];
            for (cursor.MoveTo(document.FirstPassage); cursor.Passage < document.EndOfPassages; cursor.MoveNext())
                AddImpact(cursor.Passage, Impact.Value(cursor.Impact), cursor.At, foundAt);
            if (cursor.Passage == int.MaxValue)
                return;
            i = LastBefore(_own.DocumentOf[cursor.Passage], documents, i);
        }
    }

    // Of a rare word nearly all documents can be leapt over.
    private static int LastBefore(int document, ReadOnlySpan<int> documents, int from)
    {
        if (from + 1 == documents.Length || documents[from + 1] >= document)
            return from;
        var place = documents[from..].BinarySearch(document);
        return from + (place < 0 ? ~place : place) - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddImpact(int passage, float impact, int at, int[] foundAt)
    {
        var sums = _space.Sums;
        if (sums[passage] == 0)
        {
            _space.OfWeight.Add(passage);
            if (_space.Best[passage] == 0)
                foundAt[passage] = at;
        }

        sums[passage] += impact;
    }

    // What was added since the last time is of this weight; those of greater weight come first.
    private void EndOfWeight(float weight)
    {
        var (sums, best) = (_space.Sums, _space.Best);
        foreach (var passage in _space.OfWeight.Added)
        {
            if (best[passage] == 0)
                _space.OfTerm.Add(passage);
            best[passage] = MathF.Max(best[passage], weight * Weighting.Saturate(sums[passage]));
            sums[passage] = 0;
        }

        _space.OfWeight.Clear();
    }
}

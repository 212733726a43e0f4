using System.Buffers;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// A first look at all documents: which terms of a query each holds, in whichever passage, and the most that can come of it. That takes no more
/// than how much each word tells of whole documents, and so is done before any passage is looked at.
/// </summary>
internal sealed class DocumentSurvey
{
    private readonly LanguageIndex _own;
    private readonly LanguageIndex _other;
    private readonly PassagePairs _fromOther;
    private readonly Workspace _space;
    private readonly HashSet<int> _leftOut = [];

    /// <param name="space">Is left with what is asked for here.</param>
    public DocumentSurvey(Query query, LanguageIndex own, LanguageIndex other, PassagePairs fromOther, Workspace space)
    {
        (_own, _other, _fromOther, _space) = (own, other, fromOther, space);
        for (var term = 0; term < query.Terms.Length; term++)
            Add(term, query.Terms[term]);
        foreach (var source in query.LeftOut)
            LeaveOut(source);
    }

    /// <summary>For each document one bit for each term that some passage of it holds.</summary>
    public ReadOnlySpan<uint> Found => _space.FoundInDocuments;

    /// <summary>For each document the most that the terms can tell of it: each as much as in the passage that tells most of it.</summary>
    public ReadOnlySpan<float> Most => _space.MostOfDocuments;

    /// <summary>Whether a document holds what was to be left out.</summary>
    public bool IsLeftOut(int document) => _leftOut.Contains(document);

    private void Add(int term, QueryTerm asked)
    {
        for (var i = 0; i < asked.Sources.Length; i++)
        {
            AddSource(asked.Sources[i]);
            if (i + 1 == asked.Sources.Length || asked.Sources[i + 1].Weight != asked.Sources[i].Weight)
                EndOfWeight(asked.Sources[i].Weight);
        }

        var (best, most, found) = (_space.BestOfDocuments, _space.MostOfDocuments, _space.FoundInDocuments);
        for (var document = 0; document < best.Length; document++)
        {
            most[document] += asked.Rarity * best[document];
            found[document] |= best[document] > 0 ? 1u << term : 0;
        }

        Array.Clear(best);
    }

    private void AddSource(TermSource source)
    {
        if (source.Phrase is { } phrase)
            phrase.AddTo(_space.SumsOfDocuments);
        else if (source.IsTranslation)
            AddTranslation(source.Word);
        else
            _own.Impacts.AddTo(_space.SumsOfDocuments, source.Word);
    }

    private void AddTranslation(int word)
    {
        var others = ArrayPool<float>.Shared.Rent(_other.Documents.Length);
        Array.Clear(others);
        _other.Impacts.AddTo(others, word);
        for (var document = 0; document < _other.Documents.Length; document++)
        {
            if (others[document] > 0 && _fromOther.Document(document) is var own and not PassagePairs.None)
                _space.SumsOfDocuments[own] += others[document];
        }

        ArrayPool<float>.Shared.Return(others);
    }

    // What was added since the last time is of this weight; those of greater weight come first.
    private void EndOfWeight(float weight)
    {
        var (sums, best) = (_space.SumsOfDocuments, _space.BestOfDocuments);
        for (var document = 0; document < sums.Length; document++)
            best[document] = MathF.Max(best[document], weight * Weighting.Saturate(sums[document]));
        Array.Clear(sums);
    }

    private void LeaveOut(TermSource source)
    {
        if (source.Phrase is { } phrase)
        {
            foreach (var document in phrase.Documents)
                _leftOut.Add(document);
            return;
        }

        for (var cursor = _own.Postings.Of(source.Word); cursor.MoveNext();)
        {
            if (!_own.Passages[cursor.Passage].IsAsked)
                _leftOut.Add(_own.DocumentOf[cursor.Passage]);
        }
    }
}

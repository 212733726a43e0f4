using System.Buffers;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// Which documents hold which terms of a query, in whichever passage, and which hold what was to be left out. Its arrays are lent: it is for
/// one thread, and is given back when disposed.
/// </summary>
internal sealed class DocumentTally : IDisposable
{
    private readonly uint[] _found;
    private readonly uint[] _together;
    private readonly float[] _scores;
    private readonly HashSet<int> _leftOut = [];

    public DocumentTally(Query query, LanguageIndex index, Matches matches)
    {
        _found = RentCleared<uint>(index.Documents.Length);
        _together = RentCleared<uint>(index.Documents.Length);
        _scores = RentCleared<float>(index.Documents.Length);
        foreach (var source in query.LeftOut)
            LeaveOut(source, index);
        foreach (var passage in matches.Passages)
            Add(index.Passages[passage].Document, matches.Found(passage), matches.Score(passage), query.All);
    }

    /// <summary>Every document that holds a term and nothing that was left out, none twice.</summary>
    public List<int> Documents { get; } = [];

    /// <summary>One bit for each term that some passage of the document holds.</summary>
    public uint Found(int document) => _found[document];

    /// <summary>Whether one passage of the document holds every term.</summary>
    public bool HoldsAllTogether(int document) => _together[document] != 0;

    /// <summary>The score of the best passage of the document.</summary>
    public float BestScore(int document) => _scores[document];

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_found);
        ArrayPool<uint>.Shared.Return(_together);
        ArrayPool<float>.Shared.Return(_scores);
    }

    private void Add(int document, uint found, float score, uint all)
    {
        if (_found[document] == 0)
        {
            if (_leftOut.Contains(document))
                return;
            Documents.Add(document);
        }

        _found[document] |= found;
        _together[document] |= found == all ? 1u : 0;
        _scores[document] = MathF.Max(_scores[document], score);
    }

    private void LeaveOut(TermSource source, LanguageIndex index)
    {
        if (source.Phrase is { } phrase)
        {
            _leftOut.UnionWith(phrase.Passages.Select(passage => index.Passages[passage].Document));
            return;
        }

        for (var cursor = index.Postings.Of(source.Word); cursor.MoveNext();)
            _leftOut.Add(index.Passages[cursor.Passage].Document);
    }

    private static T[] RentCleared<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        return array;
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// What the passages of each document come to: which terms of a query it holds, in whichever passage, and how much it tells of them. Its array is
/// lent: it is for one thread, and is given back when disposed.
/// </summary>
internal sealed class DocumentTally : IDisposable
{
    private readonly Entry[] _entries;
    private readonly HashSet<int> _leftOut = [];

    public DocumentTally(Query query, LanguageIndex index, Matches matches)
    {
        _entries = ArrayPool<Entry>.Shared.Rent(index.Documents.Length);
        Array.Clear(_entries, 0, index.Documents.Length);
        foreach (var source in query.LeftOut)
            LeaveOut(source, index);
        for (var term = 0; term < query.Terms.Length; term++)
        {
            foreach (var (passage, score) in matches.OfTerm(term))
                Add(index.Passages[passage].Document, term, score);
        }

        foreach (var passage in matches.Passages)
        {
            ref var entry = ref _entries[index.Passages[passage].Document];
            entry.Best = MathF.Max(entry.Best, matches.Score(passage));
            entry.Together |= matches.Found(passage) == query.All;
        }
    }

    /// <summary>Every document that holds a term and nothing that was left out, none twice.</summary>
    public List<int> Documents { get; } = [];

    /// <summary>One bit for each term that some passage of the document holds.</summary>
    public uint Found(int document) => _entries[document].Found;

    /// <summary>Whether one passage of the document holds every term.</summary>
    public bool HoldsAllTogether(int document) => _entries[document].Together;

    /// <summary>The score of the best passage of the document.</summary>
    public float BestScore(int document) => _entries[document].Best;

    /// <summary>For each term the score of the passage that tells most of it, added up.</summary>
    public float Sum(int document) => _entries[document].Sum + _entries[document].OfTerm;

    public void Dispose() => ArrayPool<Entry>.Shared.Return(_entries);

    private void Add(int document, int term, float score)
    {
        ref var entry = ref _entries[document];
        var bit = 1u << term;
        if ((entry.Found & bit) == 0)
        {
            if (entry.Found == 0 && !_leftOut.Contains(document))
                Documents.Add(document);
            entry.Found |= bit;
            entry.Sum += entry.OfTerm;
            entry.OfTerm = 0;
        }

        entry.OfTerm = MathF.Max(entry.OfTerm, score);
    }

    private void LeaveOut(TermSource source, LanguageIndex index)
    {
        if (source.Phrase is { } phrase)
        {
            _leftOut.UnionWith(phrase.Passages.Select(passage => index.Passages[passage].Document));
            return;
        }

        for (var cursor = index.Postings.Of(source.Word); cursor.MoveNext();)
        {
            if (!index.Passages[cursor.Passage].IsAsked)
                _leftOut.Add(index.Passages[cursor.Passage].Document);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public uint Found;
        public bool Together;
        public float Best;
        public float Sum;

        // The most that a passage tells of the term added last.
        public float OfTerm;
    }
}

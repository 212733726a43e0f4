using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// What the passages of each document come to: which terms of a query it holds, in whichever passage, and how much it tells of them.
/// </summary>
internal sealed class DocumentTally
{
    private readonly Workspace _space;
    private readonly HashSet<int> _leftOut = [];

    /// <param name="space">Where <see cref="Add"/> has been told of every passage and term.</param>
    public DocumentTally(Query query, LanguageIndex index, Workspace space)
    {
        _space = space;
        foreach (var source in query.LeftOut)
            LeaveOut(source, index);
        foreach (var passage in space.Passages.Added)
        {
            ref var entry = ref space.Documents[index.DocumentOf[passage]];
            entry.Best = MathF.Max(entry.Best, space.Scores[passage]);
            entry.Together |= space.Found[passage] == query.All;
        }
    }

    /// <summary>Every document that holds a term, none twice.</summary>
    public ReadOnlySpan<int> Documents => _space.FoundDocuments.Added;

    /// <summary>Whether a document holds what was to be left out.</summary>
    public bool IsLeftOut(int document) => _leftOut.Contains(document);

    /// <summary>One bit for each term that some passage of the document holds.</summary>
    public uint Found(int document) => _space.Documents[document].Found;

    /// <summary>Whether one passage of the document holds every term.</summary>
    public bool HoldsAllTogether(int document) => _space.Documents[document].Together;

    /// <summary>The score of the best passage of the document.</summary>
    public float BestScore(int document) => _space.Documents[document].Best;

    /// <summary>For each term the score of the passage that tells most of it, added up.</summary>
    public float Sum(int document) => _space.Documents[document].Sum + _space.Documents[document].OfTerm;

    /// <summary>Adds what a term tells of one passage of a document; the terms one after the other.</summary>
    public static void Add(Workspace space, int document, int term, float score)
    {
        ref var entry = ref space.Documents[document];
        var bit = 1u << term;
        if ((entry.Found & bit) == 0)
        {
            if (entry.Found == 0)
                space.FoundDocuments.Add(document);
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
            foreach (var passage in phrase.Passages)
                _leftOut.Add(index.DocumentOf[passage]);
            return;
        }

        for (var cursor = index.Postings.Of(source.Word); cursor.MoveNext();)
        {
            if (!index.Passages[cursor.Passage].IsAsked)
                _leftOut.Add(index.DocumentOf[cursor.Passage]);
        }
    }
}

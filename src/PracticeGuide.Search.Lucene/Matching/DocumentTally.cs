using System.Runtime.InteropServices;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Queries;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>What the passages of each document come to.</summary>
internal sealed class DocumentTally
{
    private readonly Dictionary<int, Entry> _entries = [];

    public DocumentTally(QueryTerms query, TextIndex index, Matches matches)
    {
        var passages = index.Texts.Passages;
        for (var term = 0; term < query.Terms.Length; term++)
        {
            foreach (var document in matches.OfTerm(term).GroupBy(told => passages[told.Key].Document).Where(document => !matches.IsLeftOut(document.Key)))
                Of(document.Key).AddTerm(term, document.Max(told => told.Value));
        }

        foreach (var (document, entry) in _entries)
        {
            for (var passage = index.Texts.Documents[document].FirstPassage; passage < index.Texts.Documents[document].EndOfPassages; passage++)
                entry.AddPassage(matches.Score(passage), matches.Found(passage) == query.All);
        }
    }

    /// <summary>Every document that holds a term and nothing that was left out.</summary>
    public IEnumerable<(int Document, Entry Entry)> Documents => _entries.Select(entry => (entry.Key, entry.Value));

    private Entry Of(int document) => CollectionsMarshal.GetValueRefOrAddDefault(_entries, document, out _) ??= new();

    internal sealed class Entry
    {
        /// <summary>One bit for each term that some passage of the document holds.</summary>
        public uint Found { get; private set; }

        /// <summary>Whether one passage of the document holds every term.</summary>
        public bool HoldsAllTogether { get; private set; }

        /// <summary>The score of the best passage of the document.</summary>
        public float Best { get; private set; }

        /// <summary>For each term the score of the passage that tells most of it, added up.</summary>
        public float Sum { get; private set; }

        public void AddTerm(int term, float most) => (Found, Sum) = (Found | (1u << term), Sum + most);

        public void AddPassage(float score, bool holdsAll) => (Best, HoldsAllTogether) = (MathF.Max(Best, score), HoldsAllTogether || holdsAll);
    }
}

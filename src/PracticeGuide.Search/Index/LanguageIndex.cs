using System.Collections.Concurrent;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Index;

/// <summary>The texts of one language, ready to be searched. Nothing in it changes.</summary>
internal sealed record LanguageIndex(
    Analyzer Analyzer, Vocabulary Vocabulary, Postings Postings, IndexedDocument[] Documents, IndexedPassage[] Passages,
    IndexedAudience[] Audiences) : IndexedTexts(Documents, Passages, Audiences)
{
    /// <summary>How much each word tells of whole documents.</summary>
    public DocumentImpacts Impacts { get; } =
        DocumentImpacts.Of(Postings, Array.ConvertAll(Passages, passage => passage.Document), Documents.Length);

    /// <summary>For each passage the number of its document.</summary>
    public ReadOnlySpan<int> DocumentOf => Impacts.DocumentOf;

    /// <summary>
    /// Where the phrases among the synonyms stand, as far as anyone has asked: they are few and always the same, and some cost more to find
    /// than all else in a search. Each array is the synonym table's own.
    /// </summary>
    public ConcurrentDictionary<WordForm[], PhraseMatches> SynonymPhrases { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Room for searches to work in.</summary>
    public Workspaces Workspaces { get; } = new(Passages.Length, Documents.Length);
}

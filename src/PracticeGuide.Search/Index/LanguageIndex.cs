using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>The texts of one language, ready to be searched. Nothing in it changes.</summary>
/// <param name="Documents">In the order they were read.</param>
/// <param name="Passages">Document after document.</param>
/// <param name="Audiences">In the order of the library.</param>
internal sealed record LanguageIndex(
    Analyzer Analyzer, Vocabulary Vocabulary, Postings Postings, IndexedDocument[] Documents, IndexedPassage[] Passages,
    IndexedAudience[] Audiences);

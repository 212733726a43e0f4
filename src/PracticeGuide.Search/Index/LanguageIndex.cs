using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>The texts of one language, ready to be searched. Nothing in it changes.</summary>
internal sealed record LanguageIndex(
    Analyzer Analyzer, Vocabulary Vocabulary, Postings Postings, IndexedDocument[] Documents, IndexedPassage[] Passages,
    IndexedAudience[] Audiences) : IndexedTexts(Documents, Passages, Audiences);

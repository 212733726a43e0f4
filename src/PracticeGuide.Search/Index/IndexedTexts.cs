namespace PracticeGuide.Search.Index;

/// <summary>What of the texts of one language is shown, however they are searched.</summary>
/// <param name="Documents">In the order they were read.</param>
/// <param name="Passages">Document after document.</param>
/// <param name="Audiences">In the order of the library.</param>
internal record IndexedTexts(IndexedDocument[] Documents, IndexedPassage[] Passages, IndexedAudience[] Audiences)
{
    /// <summary>Which documents are of one kind and for the same audiences.</summary>
    public DocumentGroups Groups { get; } = DocumentGroups.Of(Documents);
}

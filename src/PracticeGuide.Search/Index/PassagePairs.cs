namespace PracticeGuide.Search.Index;

/// <summary>
/// Which document and which passage of one language says the same as which of the other. A passage that has no match of its own is paired
/// with the first of its document.
/// </summary>
/// <param name="documents">For each document of the other language that of this one, or -1.</param>
/// <param name="passages">For each passage of the other language that of this one, or -1.</param>
internal sealed class PassagePairs(int[] documents, int[] passages)
{
    public const int None = -1;

    public static PassagePairs Between(IndexedTexts own, IndexedTexts other)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var document = 0; document < own.Documents.Length; document++)
            byKey.Add(own.Documents[document].Key, document);

        var documents = new int[other.Documents.Length];
        var passages = new int[other.Passages.Length];
        Array.Fill(passages, None);
        for (var document = 0; document < documents.Length; document++)
        {
            documents[document] = byKey.GetValueOrDefault(other.Documents[document].Key, None);
            if (documents[document] != None)
                PairPassages(own, own.Documents[documents[document]], other, other.Documents[document], passages);
        }

        return new(documents, passages);
    }

    /// <summary>The document of this language that says the same as this one of the other, or <see cref="None"/>.</summary>
    public int Document(int other) => documents[other];

    /// <summary>The passage of this language that says the same as this one of the other, or <see cref="None"/>.</summary>
    public int Passage(int other) => passages[other];

    // The passages of a document are few and mostly in the same order: the next is looked at first.
    private static void PairPassages(IndexedTexts own, IndexedDocument ownDocument, IndexedTexts other, IndexedDocument otherDocument, int[] passages)
    {
        var next = ownDocument.FirstPassage;
        for (var passage = otherDocument.FirstPassage; passage < otherDocument.EndOfPassages; passage++)
        {
            var key = other.Passages[passage].Key;
            if (next == ownDocument.EndOfPassages || !HasKey(own, next, key))
                next = Find(own, ownDocument, key);
            passages[passage] = next == None ? ownDocument.FirstPassage : next;
            next = next == None ? ownDocument.FirstPassage : next + 1;
        }
    }

    private static int Find(IndexedTexts own, IndexedDocument document, string key)
    {
        for (var passage = document.FirstPassage; passage < document.EndOfPassages; passage++)
        {
            if (HasKey(own, passage, key))
                return passage;
        }

        return None;
    }

    private static bool HasKey(IndexedTexts index, int passage, string key) =>
        string.Equals(index.Passages[passage].Key, key, StringComparison.Ordinal);
}

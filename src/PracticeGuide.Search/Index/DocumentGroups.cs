namespace PracticeGuide.Search.Index;

/// <summary>
/// Documents of one kind that are for the same audiences: there are few such groups, so that whatever is counted by kind or audience need only
/// be counted by group.
/// </summary>
/// <param name="of">For each document the number of its group.</param>
/// <param name="examples">For each group a document of it.</param>
internal sealed class DocumentGroups(int[] of, IndexedDocument[] examples)
{
    public static DocumentGroups Of(IndexedDocument[] documents)
    {
        var numbers = new Dictionary<(ResultKind, string), int>();
        var examples = new List<IndexedDocument>();
        var of = new int[documents.Length];
        for (var document = 0; document < documents.Length; document++)
        {
            var key = (documents[document].Kind, string.Join(' ', documents[document].Audiences));
            if (!numbers.TryGetValue(key, out of[document]))
            {
                numbers.Add(key, of[document] = examples.Count);
                examples.Add(documents[document]);
            }
        }

        return new(of, [.. examples]);
    }

    /// <summary>A document of each group.</summary>
    public ReadOnlySpan<IndexedDocument> Examples => examples;

    /// <summary>The number of the group a document is of.</summary>
    public int this[int document] => of[document];
}

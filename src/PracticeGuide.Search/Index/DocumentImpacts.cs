namespace PracticeGuide.Search.Index;

/// <summary>
/// How much each word tells of a document: the <see cref="Impact"/> of the passage that tells most of it. Of words that have as
/// many postings as there are documents it is kept, which takes a byte a document; of the others it is read from their few postings.
/// </summary>
/// <param name="documentOf">For each passage the number of its document.</param>
/// <param name="kept">For each common word its impact in each document, 0 where it does not stand.</param>
internal sealed class DocumentImpacts(Postings postings, int[] documentOf, Dictionary<int, byte[]> kept)
{
    /// <summary>For each passage the number of its document.</summary>
    public ReadOnlySpan<int> DocumentOf => documentOf;

    public static DocumentImpacts Of(Postings postings, int[] documentOf, int documents)
    {
        var kept = new Dictionary<int, byte[]>();
        for (var word = 0; word < postings.Words; word++)
        {
            if (postings.Count(word) < documents)
                continue;
            var most = kept[word] = new byte[documents];
            for (var cursor = postings.Of(word); cursor.MoveNext();)
                most[documentOf[cursor.Passage]] = Math.Max(most[documentOf[cursor.Passage]], cursor.Impact);
        }

        return new(postings, documentOf, kept);
    }

    /// <summary>Adds the impact of <paramref name="word"/> in each document that holds it to that document's sum.</summary>
    public void AddTo(Span<float> sums, int word)
    {
        if (!kept.TryGetValue(word, out var impacts))
        {
            AddFew(sums, word);
            return;
        }

        sums = sums[..impacts.Length];
        for (var document = 0; document < sums.Length; document++)
            sums[document] += Impact.Value(impacts[document]);
    }

    private void AddFew(Span<float> sums, int word)
    {
        var (document, most) = (0, (byte)0);
        for (var cursor = postings.Of(word); cursor.MoveNext();)
        {
            if (documentOf[cursor.Passage] != document)
            {
                sums[document] += Impact.Value(most);
                (document, most) = (documentOf[cursor.Passage], 0);
            }

            most = Math.Max(most, cursor.Impact);
        }

        if (most > 0)
            sums[document] += Impact.Value(most);
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>
/// The documents in which words stand one after the other. Where in a document is found when it is asked for, as it is asked of few: of the many
/// only as many passages are read as it takes to come to one that holds the phrase.
/// </summary>
internal sealed class PhraseMatches
{
    private readonly LanguageIndex _index;
    private readonly int[][] _words;
    private readonly List<int> _documents = [];

    private PhraseMatches(LanguageIndex index, int[][] words) => (_index, _words) = (index, words);

    /// <param name="words">For each place of the phrase the words that may stand there; at least one place.</param>
    public static PhraseMatches Find(LanguageIndex index, int[][] words)
    {
        var matches = new PhraseMatches(index, words);
        matches.FindDocuments();
        return matches;
    }

    /// <summary>How many words.</summary>
    public int Words => _words.Length;

    /// <summary>About how many passages hold them so; above 0 where any does.</summary>
    public int Holding { get; private set; }

    /// <summary>The documents with such a passage, ascending.</summary>
    public ReadOnlySpan<int> Documents => CollectionsMarshal.AsSpan(_documents);

    /// <summary>Goes through the passages one by one.</summary>
    public PhraseFinder Passages() => new(_index.Postings, _words);

    /// <summary>Where the first word stands in a passage, ascending; nowhere where that does not hold the phrase.</summary>
    public ReadOnlySpan<int> StartsIn(int passage)
    {
        var finder = Passages();
        return finder.NextShared(passage) == passage ? finder.StartsIn(passage) : [];
    }

    /// <summary>Adds for each document that holds the phrase the most its impact can be there: that of the word that tells least of it.</summary>
    /// <param name="sums">One for each document.</param>
    public void AddTo(Span<float> sums)
    {
        var (least, ofPlace) = (ArrayPool<float>.Shared.Rent(sums.Length), ArrayPool<float>.Shared.Rent(sums.Length));
        Array.Fill(least, float.MaxValue);
        foreach (var forms in _words)
        {
            Array.Clear(ofPlace);
            foreach (var word in forms)
                _index.Impacts.AddTo(ofPlace, word);
            foreach (var document in Documents)
                least[document] = MathF.Min(least[document], ofPlace[document]);
        }

        foreach (var document in Documents)
            sums[document] += least[document];
        ArrayPool<float>.Shared.Return(least);
        ArrayPool<float>.Shared.Return(ofPlace);
    }

    // Of each document only as many passages are read as it takes to find one.
    private void FindDocuments()
    {
        var finder = Passages();
        var skipped = 0;
        for (var passage = finder.NextShared(0); passage != int.MaxValue;)
        {
            var next = passage + 1;
            if (finder.StartsIn(passage).Length > 0)
            {
                _documents.Add(_index.DocumentOf[passage]);
                next = _index.Documents[_documents[^1]].EndOfPassages;
                skipped += next - passage - 1;
            }

            passage = finder.NextShared(next);
        }

        // Of those that were skipped as many as of the others.
        var passages = _index.Passages.Length;
        Holding = _documents.Count == 0 ? 0 : (int)((long)_documents.Count * passages / (passages - skipped));
    }
}

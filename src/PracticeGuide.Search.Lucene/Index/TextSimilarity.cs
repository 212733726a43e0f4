using Lucene.Net.Search.Similarities;

namespace PracticeGuide.Search.Lucene.Index;

/// <summary>
/// BM25 without the rarity of words: what is asked may stand in a passage in several ways, and one that is rare and only may be meant must not
/// count for more than what was asked. How rare it is counts once, for all those ways together.
/// </summary>
internal sealed class TextSimilarity : BM25Similarity
{
    protected override float Idf(long docFreq, long numDocs) => 1;
}

using Lucene.Net.Index;
using Lucene.Net.Search;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>Tells of every passage that the index finds, and its score.</summary>
internal sealed class ScoreCollector(Action<int, float> found) : ICollector
{
    private Scorer? _scorer;
    private int _first;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _first = context.DocBase;

    public void Collect(int doc) => found(_first + doc, _scorer!.GetScore());
}

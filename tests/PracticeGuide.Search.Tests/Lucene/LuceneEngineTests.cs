using PracticeGuide.Content;
using PracticeGuide.Search.Lucene;

namespace PracticeGuide.Search.Tests.Lucene;

public sealed class LuceneEngineTests : SearchEngineContract
{
    protected override ISearchEngine CreateEngine(Library library) => LuceneEngine.Build(library);
}

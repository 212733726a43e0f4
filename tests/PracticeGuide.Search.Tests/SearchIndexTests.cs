using PracticeGuide.Content;

namespace PracticeGuide.Search.Tests;

public sealed class SearchIndexTests : SearchEngineContract
{
    protected override ISearchEngine CreateEngine(Library library) => SearchIndex.Build(library);
}

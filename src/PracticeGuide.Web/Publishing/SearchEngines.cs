using PracticeGuide.Content;
using PracticeGuide.Search;

namespace PracticeGuide.Web.Publishing;

/// <summary>The engine that the site is built with: its own, or with <c>-p:SearchEngine=Lucene</c> the one on Lucene.Net.</summary>
public static class SearchEngines
{
#if LUCENE
    public static ISearchEngine Build(Library library) => PracticeGuide.Search.Lucene.LuceneEngine.Build(library);
#else
    public static ISearchEngine Build(Library library) => SearchIndex.Build(library);
#endif
}

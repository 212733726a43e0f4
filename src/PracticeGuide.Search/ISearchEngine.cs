namespace PracticeGuide.Search;

/// <summary>
/// Finds passages of one library. An engine never changes once built, so any number of threads may ask at once; when the library
/// changes a new one is built and takes its place. Whatever is asked gets an ordinary answer, never an exception.
/// </summary>
public interface ISearchEngine
{
    SearchResults Search(SearchQuery query);
}

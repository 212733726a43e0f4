using System.Collections.Immutable;

namespace PracticeGuide.Search;

/// <summary>
/// Finds passages of one library. An engine never changes once built, so any number of threads may ask at once; when the library
/// changes a new one is built and takes its place. Whatever is asked gets an ordinary answer, never an exception.
/// </summary>
public interface ISearchEngine
{
    /// <summary>The pages, tools, terms and resources that answer, best first.</summary>
    SearchResults Search(SearchQuery query);

    /// <summary>What someone who has typed so much may be about to ask for, best first; none where nothing begins so.</summary>
    ImmutableArray<Suggestion> Suggest(SuggestionQuery query);
}

using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Documents;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search;

/// <summary>The site's own search engine: an index in memory, one for each language.</summary>
public sealed class SearchIndex : ISearchEngine
{
    private readonly ByLanguage<LanguageIndex> _indexes;

    private SearchIndex(ByLanguage<LanguageIndex> indexes) => _indexes = indexes;

    /// <summary>Reads every text of <paramref name="library"/>, which may be empty, in every language.</summary>
    public static ISearchEngine Build(Library library) => new SearchIndex(ByLanguage.Create(
        language => IndexBuilder.Build(Analyzer.For(language), new DocumentReader(library, language).Read())));

    public SearchResults Search(SearchQuery query) => _indexes[query.Language].Search(query.Text, query.Most);

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery query) => [];
}

using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Documents;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Queries;
using PracticeGuide.Search.Suggestions;

namespace PracticeGuide.Search;

/// <summary>The site's own search engine: an index in memory for each language.</summary>
public sealed class SearchIndex : ISearchEngine
{
    private readonly ByLanguage<LanguageSearch> _texts;
    private readonly ByLanguage<LabelSearch> _labels;

    private SearchIndex(ByLanguage<LanguageSearch> texts, ByLanguage<LabelSearch> labels) => (_texts, _labels) = (texts, labels);

    /// <summary>Reads every text of <paramref name="library"/>, which may be empty, in every language.</summary>
    public static ISearchEngine Build(Library library)
    {
        var synonyms = ByLanguage.Create(language => new SynonymTable(library.Synonyms, language));
        var texts = ByLanguage.Create(language => IndexBuilder.Build(
            Analyzer.For(language), IndexedAudience.AllOf(library, language), new DocumentReader(library, language).Read()));
        var labels = ByLanguage.Create(language => LabelIndex.Build(library, language));
        return new SearchIndex(
            ByLanguage.Create(language => SearchOf(texts, language, synonyms[language])),
            ByLanguage.Create(language => new LabelSearch(labels[language], labels[language.Other], synonyms[language])));
    }

    public SearchResults Search(SearchQuery query) =>
        BothLanguages.Search(query, (language, asked, most) => _texts[language].Search(asked, most));

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery query) => _labels[query.Language].Suggest(query);

    private static LanguageSearch SearchOf(ByLanguage<LanguageIndex> texts, Language language, SynonymTable synonyms)
    {
        var (own, other) = (texts[language], texts[language.Other]);
        return new(own, other, PassagePairs.Between(own, other), PassagePairs.Between(other, own), synonyms);
    }
}

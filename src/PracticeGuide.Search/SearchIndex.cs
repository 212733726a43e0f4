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
        var synonyms = SynonymTable.Read(library.Synonyms);
        var labels = new LabelIndex[Language.All.Length];
        Parallel.ForEach(Language.All, language => labels[language.Index] = Read(library, language));
        return Of(new(labels), synonyms);
    }

    private static SearchIndex Of(ByLanguage<LabelIndex> labels, ByLanguage<SynonymTable> synonyms)
    {
        var texts = labels.Select(index => index.Texts);
        return new SearchIndex(
            ByLanguage.Create(language => SearchOf(texts, language, synonyms[language])),
            ByLanguage.Create(language => new LabelSearch(labels[language], labels[language.Other], synonyms[language])));
    }

    public SearchResults Search(SearchQuery query) =>
        BothLanguages.Search(query, (language, asked, most) => _texts[language].Search(asked, most));

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery query) => _labels[query.Language].Suggest(query);

    private static LabelIndex Read(Library library, Language language)
    {
        var forms = new WordForms(Analyzer.For(language));
        return LabelIndex.Build(
            forms, IndexBuilder.Build(forms, IndexedAudience.AllOf(library, language), new DocumentReader(library, language).Read()));
    }

    private static LanguageSearch SearchOf(ByLanguage<LanguageIndex> texts, Language language, SynonymTable synonyms)
    {
        var (own, other) = (texts[language], texts[language.Other]);
        return new(own, other, PassagePairs.Between(own, other), PassagePairs.Between(other, own), synonyms);
    }
}

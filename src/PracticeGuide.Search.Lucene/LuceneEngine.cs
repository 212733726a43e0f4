using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Documents;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Matching;
using PracticeGuide.Search.Lucene.Suggestions;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Lucene;

/// <summary>
/// A search engine on Lucene.Net: an index in memory for each language. What is read of the library, what a question means and how a result
/// looks is as for <see cref="SearchIndex"/>; stems, places, scores and spelling are Lucene's.
/// </summary>
public sealed class LuceneEngine : ISearchEngine
{
    private readonly ByLanguage<TextSearch> _texts;
    private readonly ByLanguage<LabelSearch> _labels;

    private LuceneEngine(ByLanguage<TextSearch> texts, ByLanguage<LabelSearch> labels) => (_texts, _labels) = (texts, labels);

    /// <summary>Reads every text of <paramref name="library"/>, which may be empty, in every language.</summary>
    public static ISearchEngine Build(Library library)
    {
        var synonyms = SynonymTable.Read(library.Synonyms);
        var texts = ByLanguage.Create(language => TextIndexBuilder.Build(
            language, IndexedAudience.AllOf(library, language), new DocumentReader(library, language).Read()));
        var labels = ByLanguage.Create(language => LabelIndex.Build(language, texts[language]));
        return new LuceneEngine(
            ByLanguage.Create(language => new TextSearch(texts[language], texts[language.Other], synonyms[language])),
            ByLanguage.Create(language => new LabelSearch(labels[language], labels[language.Other], synonyms[language])));
    }

    public SearchResults Search(SearchQuery query) =>
        BothLanguages.Search(query, (language, asked, most) => _texts[language].Search(asked, most));

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery query) => _labels[query.Language].Suggest(query);
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>An engine that answers what a test says it does, and remembers how it was asked.</summary>
public sealed class FakeSearch : ISearchEngine
{
    private readonly ConcurrentDictionary<(string Text, Language Language), SearchResults> _answers = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<Suggestion>> _suggestions = new(StringComparer.Ordinal);

    /// <summary>Every question so far.</summary>
    public ConcurrentQueue<SearchQuery> Asked { get; } = new();

    public SearchResults Search(SearchQuery query)
    {
        Asked.Enqueue(query);
        return _answers.GetValueOrDefault((query.Text, query.Language), SearchResults.None);
    }

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery query) => _suggestions.GetValueOrDefault(query.Text, []);

    /// <summary>What it finds for these words, which should be those of one test alone.</summary>
    public void Answer(string words, Language language, SearchResults results) => _answers[(words, language)] = results;

    public void Offer(string typed, params ImmutableArray<Suggestion> suggestions) => _suggestions[typed] = suggestions;
}

using PracticeGuide.Content;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

/// <summary>
/// What every <see cref="ISearchEngine"/> promises. An engine is held to it by a class that derives from this one and says how the engine
/// is made.
/// </summary>
public abstract partial class SearchEngineContract
{
    private readonly Lazy<ISearchEngine> _sample;

    protected SearchEngineContract() => _sample = new(() => CreateEngine(SampleLibrary.Instance));

    protected abstract ISearchEngine CreateEngine(Library library);

    private SearchResults English(string text, int most = 20) => _sample.Value.Search(new(text, Language.English, most));

    private SearchResults French(string text, int most = 20) => _sample.Value.Search(new(text, Language.French, most));

    private SearchResults Search(TestLibrary library, string text, Language? language = null, int most = 20) =>
        CreateEngine(library.Build()).Search(new(text, language ?? Language.English, most));

    private string[] Suggestions(string text, Language? language = null) =>
        [.. _sample.Value.Suggest(new(text, language ?? Language.English)).Select(suggestion => string.Concat(suggestion.Text.Select(piece => piece.Text)))];

    private static string Page(string id, Language? language = null) => Addresses.Page(language ?? Language.English, "partners", id);

    private static string[] AddressesOf(SearchResults results) => [.. results.Results.Select(result => result.Address)];

    private static string TextOf(Passage passage) => string.Concat(passage.Fragments.Select(fragment => fragment.Text));

    private static string[] MarkedIn(Passage passage) =>
        [.. passage.Fragments.Where(fragment => fragment.Matches).Select(fragment => fragment.Text)];
}

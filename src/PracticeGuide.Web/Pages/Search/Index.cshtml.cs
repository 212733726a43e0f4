using System.Collections.Immutable;
using Microsoft.AspNetCore.OutputCaching;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Search;

[OutputCache(PolicyName = ResultsCache.Name)]
public sealed class IndexModel(Publisher publisher) : SitePage(publisher)
{
    /// <summary>How many results in the other language stand below one's own.</summary>
    private const int Glimpse = 3;

    public SearchQuestion Question { get; private set; } = new();

    public SearchResults Results { get; private set; } = SearchResults.None;

    /// <summary>The ways of narrowing the search that make a difference here.</summary>
    public SearchFilters Filters { get; private set; } = SearchFilters.None;

    /// <summary>In the person's language; none where they look in the other alone.</summary>
    public ImmutableArray<ShownResult> Own { get; private set; } = [];

    /// <summary>In the other language: what is found there alone, or all where only it is looked in.</summary>
    public ImmutableArray<ShownResult> Other { get; private set; } = [];

    public bool LooksInOwn => Question.Only is null || Question.Only == Language;

    public int OtherCount => Results.Other?.Count ?? 0;

    /// <summary>Whether there are more to show in the language or languages that fill the page.</summary>
    public bool HasMore => Question.MayShowMore && (LooksInOwn ? Results.Count > Own.Length : OtherCount > Other.Length);

    public override ByLanguage<string> Address => ByLanguage.Create(Question.Address);

    public override bool Listed => !Question.IsAsked && !Question.IsNarrowed;

    public void OnGet()
    {
        Question = SearchQuestion.Read(Request.Query, Publication.Library);
        if (!Question.IsAsked)
            return;

        var query = Question.Query(Language);
        Results = Publication.Search.Search(query);
        Filters = SearchFilters.Of(Question, Results, LooksInOwn ? Results : CountOther(query), Publication.Library, Language);
        Own = LooksInOwn ? Show(Results.Results, Language, "result") : [];
        Other = Show(LooksInOwn ? OnlyInOther().Take(Glimpse) : OtherResults, Language.Other, LooksInOwn ? "other-result" : "result");
    }

    public string AddressOf(SearchQuestion question) => question.Address(Language);

    private IEnumerable<SearchResult> OtherResults => Results.Other?.Results ?? [];

    /// <summary>
    /// Without what already stands on the page in the person's own language, and without what only its text in that language answers: that
    /// was not good enough to stand there.
    /// </summary>
    private IEnumerable<SearchResult> OnlyInOther()
    {
        var shown = Results.Results.Select(result => result.Address).ToHashSet(StringComparer.Ordinal);
        return OtherResults.Where(result => !result.ThroughTranslation && (result.Translation is null || !shown.Contains(result.Translation)));
    }

    /// <summary>What there is in the other language, counted by kind and audience, which an answer says of the person's language alone.</summary>
    private SearchResults CountOther(SearchQuery query) => Publication.Search.Search(
        new(Results.Correction?.Text ?? query.Text, Language.Other, 0) { MostOther = 0, AudienceId = query.AudienceId, Kind = query.Kind, AsTyped = true });

    private ImmutableArray<ShownResult> Show(IEnumerable<SearchResult> results, Language written, string id) =>
        [.. results.Select((result, index) => new ShownResult(result, written, $"{id}-{index + 1}", AudienceTitle(result.AudienceId)))];

    private string? AudienceTitle(string? id) => id is null ? null : Publication.Library.Audience(id).Title[Language];
}

/// <summary>A result as the page shows it.</summary>
/// <param name="Written">The language of its texts.</param>
/// <param name="Id">Its place on the page.</param>
/// <param name="AudienceTitle">Who it is for, in the person's language; null where it is for everybody.</param>
public sealed record ShownResult(SearchResult Result, Language Written, string Id, string? AudienceTitle);

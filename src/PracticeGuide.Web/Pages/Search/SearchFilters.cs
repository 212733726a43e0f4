using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;

namespace PracticeGuide.Web.Pages.Search;

/// <summary>What a search can be narrowed to, each with the question that asks for it; a list is empty where there is nothing to choose.</summary>
public sealed record SearchFilters(
    ImmutableArray<FilterChoice<string>> Audiences, ImmutableArray<FilterChoice<ResultKind>> Kinds, ImmutableArray<FilterChoice<Language>> Languages)
{
    public static readonly SearchFilters None = new([], [], []);

    public bool AreOffered => !Audiences.IsEmpty || !Kinds.IsEmpty || !Languages.IsEmpty;

    /// <param name="results">What <paramref name="question"/> found.</param>
    /// <param name="counted">The same, where it was found: says how many there are of each kind and for each audience.</param>
    public static SearchFilters Of(SearchQuestion question, SearchResults results, SearchResults counted, Library library, Language language)
    {
        var asked = question with { Most = SearchQuestion.Page };
        var audiences = from audience in library.Audiences
                        let count = counted.Audiences.FirstOrDefault(each => each.Id == audience.Id)?.Count ?? 0
                        where count > 0 || audience.Id == question.AudienceId
                        select new FilterChoice<string>(audience.Title[language], count, audience.Id == question.AudienceId, asked with { AudienceId = audience.Id });
        var kinds = from kind in Enum.GetValues<ResultKind>()
                    let count = counted.Kinds.FirstOrDefault(each => each.Kind == kind)?.Count ?? 0
                    where count > 0 || kind == question.Kind
                    select new FilterChoice<ResultKind>(kind, count, kind == question.Kind, asked with { Kind = kind });
        (Language Language, int Count)[] languages = [(language, results.Count), (language.Other, results.Other?.Count ?? 0)];

        return new(
            question.AudienceId is not null || counted.Audiences.Length > 1 ? [.. audiences] : [],
            question.Kind is not null || counted.Kinds.Length > 1 ? [.. kinds] : [],
            question.Only is not null || languages.All(each => each.Count > 0)
                ? [.. languages.Select(each => new FilterChoice<Language>(each.Language, each.Count, each.Language == question.Only, asked with { Only = each.Language }))]
                : []);
    }
}

/// <summary>One value of a filter.</summary>
/// <param name="Count">How many results it leaves.</param>
/// <param name="Question">The same question, narrowed to it.</param>
public sealed record FilterChoice<T>(T Value, int Count, bool IsChosen, SearchQuestion Question);

using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Questions;

namespace PracticeGuide.Web.Pages.Editors;

/// <summary>What is asked of search in one language, and what is asked in vain.</summary>
public sealed record AskedInLanguage(Language Language, FrequentQueries Most, FrequentQueries Unanswered)
{
    /// <summary>Whether nothing was asked, not even once.</summary>
    public bool IsEmpty => Most is { Queries.IsEmpty: true, Others: 0 };

    public static async Task<AskedInLanguage> ReadAsync(QueryCounts counts, Language language, DateOnly today, CancellationToken cancellationToken) => new(
        language,
        await counts.MostAskedAsync(language.Code, today, cancellationToken),
        await counts.MostUnansweredAsync(language.Code, today, cancellationToken));
}

/// <summary>One table of it.</summary>
/// <param name="Id">What its caption is called by.</param>
/// <param name="Times">The heading of the column of numbers.</param>
public sealed record QuestionsTable(string Id, string Caption, string Times, ImmutableArray<(Language Language, FrequentQueries Queries)> Languages);

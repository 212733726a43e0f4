using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Questions;

/// <summary>Adds up what is asked of search, and says what is asked often.</summary>
public sealed class QueryCounts(PracticeGuideContext db)
{
    /// <summary>What was asked less often is never shown: one or two people would be known by it.</summary>
    public const int Fewest = 3;

    /// <summary>How many days are kept, today included.</summary>
    public const int Days = 90;

    /// <summary>How many of the most frequent are shown.</summary>
    public const int MostShown = 50;

    /// <summary>How many counts one statement holds: each has five parameters, of which SQLite takes 32,766.</summary>
    private const int MostInOneStatement = 200;

    /// <summary>Adds these counts to those that are there, and removes what has grown old; all of it or, when it throws, nothing.</summary>
    /// <param name="counts">No two of the same day, language and words. May be none.</param>
    /// <param name="today">Today, where the site is.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <exception cref="ArgumentException">A text does not fit.</exception>
    public async Task AddAsync(IReadOnlyCollection<QueryCount> counts, DateOnly today, CancellationToken cancellationToken)
    {
        var first = First(today);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // Always in the same order: two sites that write at once to one database would otherwise wait for each other without end.
        foreach (var some in counts.OrderBy(count => count.Day).ThenBy(count => count.Language, StringComparer.Ordinal).ThenBy(count => count.Words, StringComparer.Ordinal).Chunk(MostInOneStatement))
            await db.Database.ExecuteSqlRawAsync(Statement(some.Length), some.SelectMany(Parameters), cancellationToken);
        await db.QueryCounts.Where(count => count.Day < first).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What was asked most often in one language.</summary>
    public Task<FrequentQueries> MostAskedAsync(string language, DateOnly today, CancellationToken cancellationToken) =>
        FrequentAsync(language, today, count => count.Count, cancellationToken);

    /// <summary>What was asked most often in one language without anything being found.</summary>
    public Task<FrequentQueries> MostUnansweredAsync(string language, DateOnly today, CancellationToken cancellationToken) =>
        FrequentAsync(language, today, count => count.Unanswered, cancellationToken);

    private async Task<FrequentQueries> FrequentAsync(string language, DateOnly today, Expression<Func<QueryCount, int>> times, CancellationToken cancellationToken)
    {
        var first = First(today);
        var queries = db.QueryCounts.Where(count => count.Language == language && count.Day >= first)
            .GroupBy(count => count.Words, times, (words, counts) => new { Words = words, Times = counts.Sum() });

        var often = await queries.Where(query => query.Times >= Fewest).OrderByDescending(query => query.Times).ThenBy(query => query.Words)
            .Take(MostShown).ToListAsync(cancellationToken);
        var others = await queries.CountAsync(query => query.Times > 0 && query.Times < Fewest, cancellationToken);
        return new([.. often.Select(query => new FrequentQuery(query.Words, query.Times))], others);
    }

    private static DateOnly First(DateOnly today) => today.AddDays(1 - Days);

    /// <summary>Both databases read it alike.</summary>
    private static string Statement(int rows) =>
        $"""
        INSERT INTO "QueryCounts" ("Day", "Language", "Words", "Count", "Unanswered")
        VALUES {string.Join(", ", Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Enumerable.Range(5 * row, 5).Select(Placeholder))})"))}
        ON CONFLICT ("Day", "Language", "Words") DO UPDATE
        SET "Count" = "QueryCounts"."Count" + excluded."Count", "Unanswered" = "QueryCounts"."Unanswered" + excluded."Unanswered"
        """;

    private static string Placeholder(int number) => string.Create(CultureInfo.InvariantCulture, $"{{{number}}}");

    private static object[] Parameters(QueryCount count) =>
    [
        count.Day, Text.Of(count.Language, WorksheetLimits.Language), Text.Of(count.Words, QueryWords.MostCharacters), count.Count, count.Unanswered,
    ];
}

/// <summary>What was asked often, the most frequent first.</summary>
/// <param name="Queries">At most <see cref="QueryCounts.MostShown"/>, each asked at least <see cref="QueryCounts.Fewest"/> times.</param>
/// <param name="Others">How many more there are that were asked less often.</param>
public sealed record FrequentQueries(ImmutableArray<FrequentQuery> Queries, int Others);

/// <param name="Times">How many times.</param>
public sealed record FrequentQuery(string Words, int Times);

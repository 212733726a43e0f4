using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Questions;
using PracticeGuide.Data.Tests.Databases;

namespace PracticeGuide.Data.Tests.Questions;

public sealed class SqliteQueryCountsTests : QueryCountsTests<SqliteDatabase>;

public sealed class PostgresQueryCountsTests : QueryCountsTests<PostgresDatabase>;

public abstract class QueryCountsTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task Counts_of_the_same_day_words_and_language_are_added_up()
    {
        await AddAsync(Count("mentor", 2, 1), Count("école 🍁", 1));
        await AddAsync(Count("mentor", 3, 2));

        Assert.Equal(["fr mentor 5 3", "fr école 🍁 1 0"], await KeptAsync());
    }

    [Fact]
    public async Task Days_and_languages_are_kept_apart()
    {
        await AddAsync(Count("mentor", 1), Count("mentor", 2, language: "en"), Count("mentor", 4, daysAgo: 1));

        Assert.Equal(["en mentor 2 0", "fr mentor 1 0", "fr mentor 4 0"], await KeptAsync());
    }

    [Fact]
    public async Task What_was_asked_three_times_over_several_days_is_shown_and_what_was_asked_twice_is_only_counted()
    {
        await AddAsync(Count("mentor", 1), Count("stage", 1), Count("bilan", 1));
        await AddAsync(Count("mentor", 2, daysAgo: 89), Count("stage", 1, daysAgo: 1));

        var asked = await MostAskedAsync();

        Assert.Equal([new FrequentQuery("mentor", 3)], asked.Queries);
        Assert.Equal(2, asked.Others);
    }

    [Fact]
    public async Task The_most_frequent_stand_first_and_those_alike_in_number_by_the_alphabet()
    {
        await AddAsync(Count("b", 4), Count("a", 4), Count("c", 9), Count("d", 3));

        var asked = await MostAskedAsync();

        Assert.Equal(["c", "a", "b", "d"], asked.Queries.Select(query => query.Words));
    }

    [Fact]
    public async Task What_was_asked_in_vain_is_counted_by_the_times_nothing_was_found()
    {
        await AddAsync(Count("xyzzy", 3, 3), Count("mentor", 9), Count("stage", 7, 2), Count("plugh", 5, 4));

        var unanswered = await ReadAsync(counts => counts.MostUnansweredAsync("fr", Today, TestContext.Current.CancellationToken));

        Assert.Equal([new FrequentQuery("plugh", 4), new FrequentQuery("xyzzy", 3)], unanswered.Queries);
        Assert.Equal(1, unanswered.Others);
    }

    [Fact]
    public async Task A_language_does_not_see_what_is_asked_in_the_other()
    {
        await AddAsync(Count("mentor", 3, language: "en"), Count("stage", 1, language: "en"));

        Assert.Empty((await MostAskedAsync()).Queries);
        Assert.Equal(0, (await MostAskedAsync()).Others);
    }

    [Fact]
    public async Task Counts_of_ninety_days_are_kept_and_older_ones_removed_with_the_next_writing()
    {
        await AddAsync(Count("mentor", 3, daysAgo: 89), Count("stage", 3));

        await ReadAsync(async counts =>
        {
            await counts.AddAsync([], Today.AddDays(1), TestContext.Current.CancellationToken);
            return true;
        });

        Assert.Equal(["fr stage 3 0"], await KeptAsync());
    }

    [Fact]
    public async Task What_is_too_old_is_not_shown_even_where_nothing_was_written_since()
    {
        await AddAsync(Count("mentor", 3, daysAgo: 89));

        var later = await ReadAsync(counts => counts.MostAskedAsync("fr", Today.AddDays(1), TestContext.Current.CancellationToken));

        Assert.Empty(later.Queries);
    }

    [Fact]
    public async Task Only_the_most_frequent_are_shown()
    {
        await AddAsync([.. Enumerable.Range(0, QueryCounts.MostShown + 5).Select(i => Count($"words {i}", 3 + i))]);

        var asked = await MostAskedAsync();

        Assert.Equal(QueryCounts.MostShown, asked.Queries.Length);
        Assert.Equal("words 54", asked.Queries[0].Words);
        Assert.Equal(0, asked.Others);
    }

    [Fact]
    public async Task Very_many_are_written_at_once()
    {
        await AddAsync([.. Enumerable.Range(0, 1001).Select(i => Count($"words {i}", 1))]);
        await AddAsync([.. Enumerable.Range(0, 1001).Select(i => Count($"words {i}", 1))]);

        Assert.Equal(2002, await Site.ReadAsync(db => db.QueryCounts.SumAsync(count => count.Count)));
    }

    [Fact]
    public async Task Of_counts_that_cannot_be_kept_none_is()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(Count("mentor", 1), Count(new string('é', QueryWords.MostCharacters + 1), 1)));

        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public void Nothing_of_the_person_can_be_kept()
    {
        Assert.Equal(
            ["Count", "Day", "Language", "Unanswered", "Words"],
            typeof(QueryCount).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    private static QueryCount Count(string words, int count, int unanswered = 0, string language = "fr", int daysAgo = 0) => new()
    {
        Day = Today.AddDays(-daysAgo),
        Language = language,
        Words = words,
        Count = count,
        Unanswered = unanswered,
    };

    private Task<bool> AddAsync(params QueryCount[] counts) => ReadAsync(async service =>
    {
        await service.AddAsync(counts, Today, TestContext.Current.CancellationToken);
        return true;
    });

    private Task<FrequentQueries> MostAskedAsync() => ReadAsync(counts => counts.MostAskedAsync("fr", Today, TestContext.Current.CancellationToken));

    private Task<T> ReadAsync<T>(Func<QueryCounts, Task<T>> read) => Site.ReadAsync(db => read(new QueryCounts(db)));

    private async Task<IEnumerable<string>> KeptAsync()
    {
        var kept = await Site.ReadAsync(db => db.QueryCounts.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
        return kept.Select(count => $"{count.Language} {count.Words} {count.Count} {count.Unanswered}").Order(StringComparer.Ordinal);
    }
}

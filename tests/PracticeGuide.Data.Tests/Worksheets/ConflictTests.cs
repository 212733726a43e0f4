using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteConflictTests : ConflictTests<SqliteDatabase>;

public sealed class PostgresConflictTests : ConflictTests<PostgresDatabase>;

public abstract class ConflictTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task An_answer_based_on_an_older_revision_is_set_aside_and_hears_what_stands_there()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave(value: "1"));
        var stands = Clock.Kept;
        Clock.Now += TimeSpan.FromMinutes(5);

        var result = await SaveAsync(ASave(value: "2"));

        var conflict = Assert.IsType<SaveResult.Conflict>(result);
        Assert.Equal(new AnswerSnapshot("1", 1, stands, Person.Id, "Amélie", "fr"), conflict.Current);
        Assert.Equal("1", (await AnswerAsync())!.Value);
        var history = await HistoryAsync();
        Assert.Equal([("2", 1, true), ("1", 1, false)], history.Select(change => (change.Value, change.Revision, change.SetAside)));
    }

    [Fact]
    public async Task What_was_set_aside_can_be_saved_again_on_what_stands_there()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave(value: "1"));
        await SaveAsync(ASave(value: "2"));

        var result = await SaveAsync(ASave(value: "2", baseRevision: 1));

        Assert.Equal(2, Assert.IsType<SaveResult.Saved>(result).Revision);
        Assert.Equal("2", (await AnswerAsync())!.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task The_same_answer_again_is_no_conflict_and_no_change(int baseRevision)
    {
        await Site.StartWritingAsync();
        var first = await SaveAsync(ASave(value: "1"));
        Clock.Now += TimeSpan.FromMinutes(5);

        var second = await SaveAsync(ASave(value: "1", baseRevision: baseRevision));

        Assert.Equal(first, second);
        Assert.Single(await HistoryAsync());
    }

    [Fact]
    public async Task A_repeated_operation_that_was_set_aside_hears_what_stood_there_the_first_time()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave(value: "1"));
        var late = ASave(value: "2");
        var first = await SaveAsync(late);
        await SaveAsync(ASave(value: "3", baseRevision: 1));

        var second = await SaveAsync(late);

        Assert.Equal(first, second);
        Assert.Equal("1", Assert.IsType<SaveResult.Conflict>(second).Current.Value);
        Assert.Equal(3, (await HistoryAsync()).Count);
    }

    [Fact]
    public async Task Nothing_is_lost_to_where_nothing_was_ever_answered()
    {
        await Site.StartWritingAsync();

        var result = await SaveAsync(ASave(baseRevision: 7));

        Assert.Equal(new SaveResult.Saved(1, Clock.Kept), result);
    }

    [Fact]
    public async Task Two_on_different_items_never_collide()
    {
        await Site.StartWritingAsync();

        var results = await Task.WhenAll(SaveAsync(ASave("goals", "1")), SaveAsync(ASave("roles", "2")));

        Assert.All(results, result => Assert.Equal(1, Assert.IsType<SaveResult.Saved>(result).Revision));
    }

    [Fact]
    public async Task Of_two_racers_in_one_group_one_is_saved_and_one_is_set_aside()
    {
        var racers = new[] { SaveAsync(ASave(value: "1")), SaveAsync(ASave(value: "2")) };

        await Site.StartWritingAsync();
        var results = await Task.WhenAll(racers);

        Assert.Equal(new SaveResult.Saved(1, Clock.Kept), results[0]);
        Assert.Equal("1", Assert.IsType<SaveResult.Conflict>(results[1]).Current.Value);
        Assert.Equal([("2", true), ("1", false)], (await HistoryAsync()).Select(change => (change.Value, change.SetAside)));
    }

    [Fact]
    public async Task Of_racers_on_two_sites_over_one_database_one_wins_each_revision()
    {
        await using var otherSite = new RunningSite(Database.Options, Clock);
        await Task.WhenAll(Site.StartWritingAsync(), otherSite.StartWritingAsync());

        for (var revision = 0; revision < 25; revision++)
        {
            var results = await Task.WhenAll(
                Site.Writer.SaveAsync(ASave(value: $"\"here {revision}\"", baseRevision: revision), TestContext.Current.CancellationToken),
                otherSite.Writer.SaveAsync(ASave(value: $"\"there {revision}\"", baseRevision: revision), TestContext.Current.CancellationToken));

            var saved = Assert.Single(results.OfType<SaveResult.Saved>());
            Assert.Equal(revision + 1, saved.Revision);
            Assert.Equal(revision + 1, Assert.Single(results.OfType<SaveResult.Conflict>()).Current.Revision);
        }

        Assert.Equal(25, (await HistoryAsync()).Count(change => !change.SetAside));
        Assert.Equal(25, (await HistoryAsync()).Count(change => change.SetAside));
    }

    [Fact]
    public async Task Two_sites_that_write_the_same_worksheets_in_opposite_order_never_block_each_other()
    {
        await using var otherSite = new RunningSite(Database.Options, Clock);
        var others = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => StartWorksheetAsync($"Worksheet {i}")));
        await Task.WhenAll(Site.StartWritingAsync(), otherSite.StartWritingAsync());

        for (var round = 0; round < 10; round++)
        {
            var there = others.Select(worksheet => SaveAsync(ASave($"here-{round}") with { WorksheetId = worksheet.Id }));
            var back = others.Reverse().Select(worksheet => otherSite.Writer.SaveAsync(
                ASave($"there-{round}") with { WorksheetId = worksheet.Id }, TestContext.Current.CancellationToken));
            var results = await Task.WhenAll(there.Concat(back));

            Assert.All(results, result => Assert.IsType<SaveResult.Saved>(result));
        }
    }
}

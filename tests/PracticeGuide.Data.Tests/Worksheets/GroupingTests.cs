using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteGroupingTests : GroupingTests<SqliteDatabase>;

public sealed class PostgresGroupingTests : GroupingTests<PostgresDatabase>;

public abstract class GroupingTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task Two_hundred_saves_of_sixteen_callers_are_all_acknowledged_and_all_there()
    {
        await Site.StartWritingAsync();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (i, _) => Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave($"item-{i}", $"{i}"))));

        var answers = await Site.ReadAsync(db => db.Answers.OfWorksheet(Worksheet.Id).ToListAsync());
        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => ($"item-{i}", $"{i}")).ToHashSet(),
            answers.Select(answer => (answer.ItemId, answer.Value)).ToHashSet());
        Assert.Equal(200, await Site.ReadAsync(db => db.AnswerChanges.OfWorksheet(Worksheet.Id).CountAsync()));
    }

    [Fact]
    public async Task Saves_that_wait_together_are_one_commit()
    {
        var before = await Database.CountCommitsAsync();
        var waiting = Enumerable.Range(0, 100).Select(i => SaveAsync(ASave($"item-{i}"))).ToArray();

        await Site.StartWritingAsync();
        await Task.WhenAll(waiting);

        Assert.Equal(1, await Database.CountCommitsAsync() - before);
    }

    [Fact]
    public async Task More_saves_than_fit_the_queue_wait_and_are_all_written()
    {
        var waiting = Enumerable.Range(0, 1500).Select(i => SaveAsync(ASave($"item-{i}"))).ToArray();

        await Site.StartWritingAsync();
        var results = await Task.WhenAll(waiting);

        Assert.All(results, result => Assert.IsType<SaveResult.Saved>(result));
        Assert.Equal(1500, await Site.ReadAsync(db => db.Answers.CountAsync()));
    }

    [Fact]
    public async Task One_that_cannot_be_kept_fails_alone_in_its_group()
    {
        var nobody = ASave("roles") with { PersonId = Guid.NewGuid() };
        Task<SaveResult>[] waiting = [SaveAsync(ASave("goals")), SaveAsync(nobody), SaveAsync(ASave("needs")), SaveAsync(ASave("goals", "2", 1))];

        await Site.StartWritingAsync();

        await Assert.ThrowsAsync<SaveFailedException>(() => waiting[1]);
        Assert.Equal(1, Assert.IsType<SaveResult.Saved>(await waiting[0]).Revision);
        Assert.Equal(1, Assert.IsType<SaveResult.Saved>(await waiting[2]).Revision);
        Assert.Equal(2, Assert.IsType<SaveResult.Saved>(await waiting[3]).Revision);
        Assert.Equal(2, await Site.ReadAsync(db => db.Answers.CountAsync()));
        Assert.Empty(await HistoryAsync("roles"));
    }

    [Fact]
    public async Task After_one_that_cannot_be_kept_the_next_is_saved()
    {
        await Site.StartWritingAsync();
        await Assert.ThrowsAsync<SaveFailedException>(() => SaveAsync(ASave() with { PersonId = Guid.NewGuid() }));

        var result = await SaveAsync(ASave());

        Assert.IsType<SaveResult.Saved>(result);
    }

    [Fact]
    public async Task An_operation_id_used_for_another_item_is_refused_and_tells_nothing_of_the_first()
    {
        await Site.StartWritingAsync();
        var first = ASave("goals");
        await SaveAsync(first);

        await Assert.ThrowsAsync<SaveFailedException>(() => SaveAsync(ASave("roles") with { OperationId = first.OperationId }));

        Assert.Null(await AnswerAsync("roles"));
    }

    [Fact]
    public async Task A_save_withdrawn_while_it_waits_is_never_written()
    {
        using var withdrawal = new CancellationTokenSource();
        var withdrawn = Site.Writer.SaveAsync(ASave("goals"), withdrawal.Token);
        var kept = SaveAsync(ASave("roles"));

        await withdrawal.CancelAsync();
        await Site.StartWritingAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => withdrawn);
        Assert.IsType<SaveResult.Saved>(await kept);
        Assert.Null(await AnswerAsync("goals"));
        Assert.Empty(await HistoryAsync("goals"));
    }

    [Fact]
    public async Task A_stop_writes_what_waits_and_takes_no_more()
    {
        var waiting = Enumerable.Range(0, 300).Select(i => SaveAsync(ASave($"item-{i}"))).ToArray();
        await Site.StartWritingAsync();

        await Site.StopWritingAsync();

        Assert.All(waiting, save => Assert.True(save.IsCompletedSuccessfully || save.Wait(TimeSpan.FromSeconds(5))));
        Assert.Equal(300, await Site.ReadAsync(db => db.Answers.CountAsync()));
        await Assert.ThrowsAsync<SaveFailedException>(() => SaveAsync(ASave()));
    }
}

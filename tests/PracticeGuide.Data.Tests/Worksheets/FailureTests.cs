using System.Diagnostics;
using Npgsql;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteFailureTests : FailureTests<SqliteDatabase>;

public sealed class PostgresFailureTests : FailureTests<PostgresDatabase>
{
    [Fact]
    public async Task A_connection_that_died_while_idle_is_opened_again_and_nobody_hears_of_it()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave(value: "1"));
        await using var connection = (NpgsqlConnection)await Database.ConnectAsync();
        await using var kill = new NpgsqlCommand(
            "SELECT COUNT(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
        Assert.NotEqual(0L, await kill.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        NpgsqlConnection.ClearAllPools();

        var result = await SaveAsync(ASave(value: "2", baseRevision: 1));

        Assert.Equal(2, Assert.IsType<SaveResult.Saved>(result).Revision);
    }
}

public abstract class FailureTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task While_someone_else_holds_the_worksheet_saves_fail_in_time_and_afterwards_go_on()
    {
        await Site.StartWritingAsync();
        var save = ASave();
        await using (await Database.LockOutAsync(Worksheet.Id))
        {
            var began = Stopwatch.GetTimestamp();
            await Assert.ThrowsAsync<SaveFailedException>(() => SaveAsync(save));
            Assert.InRange(Stopwatch.GetElapsedTime(began), TestDatabase.LockTimeout / 2, TimeSpan.FromSeconds(10));
        }

        var result = await SaveAsync(save);

        Assert.Equal(new SaveResult.Saved(1, Clock.Kept), result);
        Assert.Single(await HistoryAsync());
    }

    [Fact]
    public async Task A_whole_group_that_is_locked_out_waits_once_and_not_once_each()
    {
        var waiting = Enumerable.Range(0, 20).Select(i => SaveAsync(ASave($"item-{i}"))).ToArray();
        await using var lockOut = await Database.LockOutAsync(Worksheet.Id);
        var began = Stopwatch.GetTimestamp();

        await Site.StartWritingAsync();

        foreach (var save in waiting)
            await Assert.ThrowsAsync<SaveFailedException>(() => save);
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, 10 * TestDatabase.LockTimeout);
    }

    [Fact]
    public async Task A_lock_that_is_given_back_in_time_is_waited_for()
    {
        await Site.StartWritingAsync();
        var lockOut = await Database.LockOutAsync(Worksheet.Id);
        var save = SaveAsync(ASave());
        await Task.Delay(TestDatabase.LockTimeout / 5, TestContext.Current.CancellationToken);
        Assert.False(save.IsCompleted);

        await lockOut.DisposeAsync();

        Assert.IsType<SaveResult.Saved>(await save);
    }
}

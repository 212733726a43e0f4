using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Tests.Worksheets.Stages;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Signatures;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteDurabilityTests : DurabilityTests<SqliteDatabase>;

public sealed class PostgresDurabilityTests : DurabilityTests<PostgresDatabase>;

public abstract class DurabilityTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_process_was_killed_in_the_middle_of_saving()
    {
        var acknowledged = await AcknowledgedUntilKilledAsync(SavesUntilKilled.Argument, 200);

        await using var restarted = new RunningSite(Database.Options);
        await restarted.PrepareAsync();
        var history = await restarted.ReadAsync(db => db.AnswerChanges.OfWorksheet(Worksheet.Id).ToListAsync());
        Assert.True(acknowledged.Count >= 200, $"Only {acknowledged.Count} saves were acknowledged before the process ended by itself.");
        Assert.Subset(history.Select(change => change.OperationId).ToHashSet(), acknowledged.ToHashSet());
        await AssertAnswersAndHistoryAgreeAsync(restarted, history);
    }

    [Fact]
    public async Task Moves_that_were_acknowledged_are_there_and_whole_after_the_process_was_killed_in_the_middle_of_moving()
    {
        var acknowledged = await AcknowledgedUntilKilledAsync(MovesUntilKilled.Argument, 40);

        await using var restarted = new RunningSite(Database.Options);
        await restarted.PrepareAsync();
        var changes = await restarted.ReadAsync(db => db.StageChanges.OfWorksheet(Worksheet.Id).ToListAsync());
        Assert.True(acknowledged.Count >= 40, $"Only {acknowledged.Count} moves were acknowledged before the process ended by itself.");
        Assert.Subset(changes.Select(change => change.OperationId).ToHashSet(), acknowledged.ToHashSet());
        Assert.Equal(changes[0].ToStageId, await restarted.ReadAsync(db => db.Worksheets.Where(w => w.Id == Worksheet.Id).Select(w => w.StageId).SingleAsync()));
        Assert.All(changes.Zip(changes.Skip(1)), pair => Assert.Equal(pair.First.FromStageId, pair.Second.ToStageId));
        Assert.Equal(
            changes.Select(change => change.SnapshotId).OfType<Guid>().ToHashSet(),
            (await restarted.ReadAsync(db => db.Signatures.Select(signature => signature.SnapshotId).ToListAsync())).ToHashSet());
        Assert.Equal(
            string.Equals(changes[0].ToStageId, "observe", StringComparison.Ordinal) ? 1 : 0,
            await restarted.ReadAsync(db => db.Signatures.ThatStand().CountAsync()));
    }

    /// <summary>What the process that is killed once it has printed so many lines has printed in all.</summary>
    private async Task<List<Guid>> AcknowledgedUntilKilledAsync(string argument, int enough)
    {
        using var process = Process.Start(ChildProcess(argument))!;
        var acknowledged = new List<Guid>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            acknowledged.Add(Guid.Parse(line));
            if (acknowledged.Count == enough)
                process.Kill();
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return acknowledged;
    }

    private async Task AssertAnswersAndHistoryAgreeAsync(RunningSite restarted, List<AnswerChange> history)
    {
        var answers = await restarted.ReadAsync(db => db.Answers.OfWorksheet(Worksheet.Id).ToListAsync());
        Assert.Equal(history.Select(change => change.ItemId).Distinct(StringComparer.Ordinal).Count(), answers.Count);
        Assert.All(answers, answer =>
        {
            var changes = history.Where(change => string.Equals(change.ItemId, answer.ItemId, StringComparison.Ordinal)).OrderBy(change => change.Revision).ToList();
            Assert.Equal(Enumerable.Range(1, answer.Revision), changes.Select(change => change.Revision));
            Assert.Equal(answer.Value, changes[^1].Value);
        });
    }

    private ProcessStartInfo ChildProcess(string argument)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "PracticeGuide.Data.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return new ProcessStartInfo(program, argument)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment =
            {
                [SavesUntilKilled.Provider] = $"{Database.Options.Provider}",
                [SavesUntilKilled.Place] = Database.Options.ConnectionString ?? Database.Options.DataPath,
                [SavesUntilKilled.WorksheetId] = $"{Worksheet.Id}",
                [SavesUntilKilled.PersonId] = $"{Person.Id}",
            },
        };
    }
}

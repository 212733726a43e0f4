using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteDurabilityTests : DurabilityTests<SqliteDatabase>;

public sealed class PostgresDurabilityTests : DurabilityTests<PostgresDatabase>;

public abstract class DurabilityTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_process_was_killed_in_the_middle_of_saving()
    {
        using var process = Process.Start(ChildProcess())!;
        var acknowledged = new List<Guid>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            acknowledged.Add(Guid.Parse(line));
            if (acknowledged.Count == 200)
                process.Kill();
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        await using var restarted = new RunningSite(Database.Options);
        await restarted.PrepareAsync();
        var history = await restarted.ReadAsync(db => db.AnswerChanges.OfWorksheet(Worksheet.Id).ToListAsync());
        Assert.True(acknowledged.Count >= 200, $"Only {acknowledged.Count} saves were acknowledged before the process ended by itself.");
        Assert.Subset(history.Select(change => change.OperationId).ToHashSet(), acknowledged.ToHashSet());
        await AssertAnswersAndHistoryAgreeAsync(restarted, history);
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

    private ProcessStartInfo ChildProcess()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "PracticeGuide.Data.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return new ProcessStartInfo(program, SavesUntilKilled.Argument)
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

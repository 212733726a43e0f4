using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Data.Worksheets.Sharing;

namespace PracticeGuide.Data.Tests.Databases;

/// <summary>How SQLite finds what pages ask for often: by an index, however much there is.</summary>
public sealed class SqlitePlanTests : DataTest<SqliteDatabase>
{
    [Fact]
    public async Task What_I_own_is_answered_by_the_index_without_sorting()
    {
        var plan = await PlanAsync(db => db.Worksheets.OwnedBy(Guid.NewGuid()).RecentFirst().CreateDbCommand());

        Assert.Contains("USING INDEX IX_Worksheets_OwnerId_UpdatedAt (OwnerId=?)", Assert.Single(plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_I_take_part_in_is_found_by_indexes_alone()
    {
        await FillAsync();

        var plan = await PlanAsync(db => db.Worksheets.TakenPartInBy(Person.Id).ThatAreOpen().RecentFirst().Select(worksheet => new { worksheet.Id, worksheet.Title }).CreateDbCommand());

        AssertNothingIsScanned(plan);
        Assert.Contains(plan, step => step.Contains("IX_Participants_PersonId_WorksheetId (PersonId=?", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.Contains("IX_Participants_HostId_WorksheetId (HostId=?", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.Contains("IX_Worksheets_OwnerId_UpdatedAt (OwnerId=?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_history_is_found_by_the_index_and_read_only_as_far_as_it_goes()
    {
        await FillAsync();

        var plan = await PlanAsync(db => db.AnswerChanges.OfItem(Worksheet.Id, "goals").Take(20).CreateDbCommand());

        AssertNothingIsScanned(plan);
        Assert.Contains(plan, step => step.Contains("IX_AnswerChanges_WorksheetId_ItemId_At (WorksheetId=? AND ItemId=?)", StringComparison.Ordinal));

        // Only entries of the same moment are sorted; without a LAST the whole history would be.
        Assert.Contains(plan, step => step.StartsWith("USE TEMP B-TREE FOR LAST 2 TERMS", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_takes_part_and_what_is_said_are_found_by_indexes()
    {
        await FillAsync();

        AssertNothingIsScanned(await PlanAsync(db => db.Participants.OfWorksheet(Worksheet.Id).CreateDbCommand()));
        AssertNothingIsScanned(await PlanAsync(db => db.Comments.OfItem(Worksheet.Id, "goals").CreateDbCommand()));
        AssertNothingIsScanned(await PlanAsync(db => db.Worksheets.Where(worksheet => worksheet.DeletedAt <= DateTime.UtcNow).CreateDbCommand()));
    }

    private static void AssertNothingIsScanned(List<string> plan) =>
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("SUBQUERY", StringComparison.Ordinal));

    /// <summary>Two hundred worksheets of somebody else, and their statistics, which may lead SQLite to another plan.</summary>
    private async Task FillAsync()
    {
        var stranger = await StartGuestAsync();
        await Site.ReadAsync(async db =>
        {
            for (var i = 0; i < 200; i++)
            {
                var id = Guid.NewGuid();
                db.Worksheets.Add(new() { Id = id, ToolId = "tool", Title = $"{i}", OwnerId = stranger.Id, Language = "fr", CreatedAt = Clock.Kept, UpdatedAt = Clock.Kept });
                db.Participants.Add(new() { Id = Guid.NewGuid(), WorksheetId = id, PersonId = stranger.Id, RoleId = "", JoinedAt = Clock.Kept });
            }

            await db.SaveChangesAsync();
            return await db.Database.ExecuteSqlRawAsync("ANALYZE");
        });
    }

    private Task<List<string>> PlanAsync(Func<PracticeGuideContext, DbCommand> ask) => Site.ReadAsync(async db =>
    {
        await using var command = ask(db);
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await db.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return steps;
    });
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Databases;

public sealed class SqliteOlderDatabaseTests : OlderDatabaseTests<SqliteDatabase>
{
    protected override string Id(Guid id) => id.ToString().ToUpperInvariant();
}

public sealed class PostgresOlderDatabaseTests : OlderDatabaseTests<PostgresDatabase>
{
    protected override string Id(Guid id) => id.ToString();
}

/// <summary>Databases of earlier versions of the site, with something in them.</summary>
public abstract class OlderDatabaseTests<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private readonly TDatabase database = new();

    public ValueTask InitializeAsync()
    {
        database.SkipUnlessThere();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Whoever_had_worksheets_before_there_were_participants_takes_part_in_them()
    {
        var (person, first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var site = new RunningSite(database.Options);
        await site.ReadAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("KeepQueryCounts");
            return true;
        });
        await ExecuteAsync($"""INSERT INTO "People" ("Id", "CreatedAt") VALUES ('{Id(person)}', '2026-11-01 10:00:00')""");
        await ExecuteAsync(Started(first, person) + ";" + Started(second, person));

        await site.PrepareAsync();

        var participants = await site.ReadAsync(db => db.Participants.OrderBy(participant => participant.WorksheetId).ToListAsync());
        Assert.Equal(new[] { first, second }.ToHashSet(), participants.Select(participant => participant.WorksheetId).ToHashSet());
        Assert.All(participants, participant => Assert.Equal(
            (person, "", new DateTime(2026, 11, 2, 10, 0, 0, DateTimeKind.Utc), null), (participant.PersonId, participant.RoleId, participant.JoinedAt, participant.HostId)));
        var worksheets = await site.ReadAsync(db => db.Worksheets.TakenPartInBy(person).ThatAreOpen().ToListAsync());
        Assert.Equal(2, worksheets.Count);
        Assert.All(worksheets, worksheet => Assert.Null(worksheet.StageId));
    }

    /// <summary>As the database keeps it.</summary>
    protected abstract string Id(Guid id);

    private string Started(Guid worksheet, Guid person) =>
        $"""
        INSERT INTO "Worksheets" ("Id", "ToolId", "ToolVersion", "Title", "OwnerId", "Language", "CreatedAt", "UpdatedAt")
        VALUES ('{Id(worksheet)}', 'tool', 1, 'Title', '{Id(person)}', 'fr', '2026-11-02 10:00:00', '2026-11-03 10:00:00')
        """;

    private async Task ExecuteAsync(string sql)
    {
        await using DbConnection connection = await database.ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteKeepingTests : KeepingTests<SqliteDatabase>;

public sealed class PostgresKeepingTests : KeepingTests<PostgresDatabase>;

/// <summary>Putting worksheets away, and copying them.</summary>
public abstract class KeepingTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_worksheet_is_open_or_put_away_or_deleted_and_never_two_of_these()
    {
        var (away, deleted, both) = (await StartWorksheetAsync("Away"), await StartWorksheetAsync("Deleted"), await StartWorksheetAsync("Both"));
        await ActAsync(worksheets => worksheets.ArchiveAsync(away.Id, CancellationToken.None));
        await ActAsync(worksheets => worksheets.DeleteAsync(deleted.Id, CancellationToken.None));
        await ActAsync(worksheets => worksheets.ArchiveAsync(both.Id, CancellationToken.None));
        await ActAsync(worksheets => worksheets.DeleteAsync(both.Id, CancellationToken.None));

        Assert.Equal(["Our partnership"], await TitlesAsync(worksheets => worksheets.ThatAreOpen()));
        Assert.Equal(["Away"], await TitlesAsync(worksheets => worksheets.ThatAreArchived()));
        Assert.Equal(["Both", "Deleted"], await TitlesAsync(worksheets => worksheets.ThatAreDeleted()));
    }

    [Fact]
    public async Task A_worksheet_put_away_keeps_its_first_time_and_is_taken_out_again_as_it_was()
    {
        var before = Clock.Kept;
        await ActAsync(worksheets => worksheets.ArchiveAsync(Worksheet.Id, CancellationToken.None));
        Clock.Now += TimeSpan.FromDays(1);

        Assert.True(await ActAsync(worksheets => worksheets.ArchiveAsync(Worksheet.Id, CancellationToken.None)));
        Assert.Equal(before, (await KeptWorksheetAsync()).ArchivedAt);
        Assert.True(await ActAsync(worksheets => worksheets.UnarchiveAsync(Worksheet.Id, CancellationToken.None)));

        var kept = await KeptWorksheetAsync();
        Assert.Null(kept.ArchivedAt);
        Assert.Equal(before, kept.UpdatedAt);
    }

    [Fact]
    public async Task What_is_deleted_is_neither_renamed_nor_put_away_nor_copied()
    {
        await ActAsync(worksheets => worksheets.DeleteAsync(Worksheet.Id, CancellationToken.None));

        Assert.False(await ActAsync(worksheets => worksheets.RenameAsync(Worksheet.Id, "Other", CancellationToken.None)));
        Assert.False(await ActAsync(worksheets => worksheets.ArchiveAsync(Worksheet.Id, CancellationToken.None)));
        Assert.False(await ActAsync(worksheets => worksheets.UnarchiveAsync(Worksheet.Id, CancellationToken.None)));
        Assert.Null(await CopyAsync(ACopy()));
    }

    [Fact]
    public async Task A_copy_begins_anew_with_the_answers_and_whoever_copies_is_their_author()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1") with { Language = "en" });
        await SaveAsync(ASave("goals", "2", baseRevision: 1) with { Language = "en" });
        await Site.ReadAsync(db => db.Worksheets.ExecuteUpdateAsync(set => set.SetProperty(worksheet => worksheet.StageId, "rate")));
        var copier = await StartGuestAsync();
        Clock.Now += TimeSpan.FromDays(1);

        var copy = await CopyAsync(ACopy() with { PersonId = copier.Id, PersonName = "Zoé", RoleId = "mentor" });

        var kept = await KeptWorksheetAsync(copy!.Id);
        Assert.Equal(
            ("Next year", copier.Id, "partnership-success", 1, null, (Guid?)Worksheet.Id, Clock.Kept),
            (kept.Title, kept.OwnerId, kept.ToolId, kept.ToolVersion, kept.StageId, kept.CopiedFromId, kept.CreatedAt));
        var answer = Assert.Single(await Site.ReadAsync(db => db.Answers.OfWorksheet(copy.Id).ToListAsync()));
        Assert.Equal(("goals", "2", 1, copier.Id, "Zoé", "en", Clock.Kept),
            (answer.ItemId, answer.Value, answer.Revision, answer.ChangedById, answer.ChangedByName, answer.Language, answer.ChangedAt));
        var change = Assert.Single(await Site.ReadAsync(db => db.AnswerChanges.OfWorksheet(copy.Id).ToListAsync()));
        Assert.Equal(("goals", "2", 1, copier.Id, false), (change.ItemId, change.Value, change.Revision, change.PersonId, change.SetAside));
        var participant = Assert.Single(await Site.ReadAsync(db => db.Participants.Where(each => each.WorksheetId == copy.Id).ToListAsync()));
        Assert.Equal((copier.Id, "mentor"), (participant.PersonId, participant.RoleId));
        Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave("goals", "3", baseRevision: 1) with { WorksheetId = copy.Id }));
        Assert.Equal("2", (await AnswerAsync())!.Value);
    }

    [Fact]
    public async Task Only_what_the_copier_may_see_is_copied()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));
        await SaveAsync(ASave("private-notes", "2"));

        var copy = await CopyAsync(ACopy() with { ItemIds = new HashSet<string>(StringComparer.Ordinal) { "goals" } });

        Assert.Equal(["goals"], await Site.ReadAsync(db => db.Answers.OfWorksheet(copy!.Id).Select(answer => answer.ItemId).ToListAsync()));
    }

    private WorksheetCopy ACopy() => new() { SourceId = Worksheet.Id, Title = " Next year ", PersonId = Person.Id };

    private Task<Worksheet?> CopyAsync(WorksheetCopy copy) => Site.WithWorksheetsAsync(worksheets => worksheets.DuplicateAsync(copy, CancellationToken.None));

    private Task<bool> ActAsync(Func<WorksheetService, Task<bool>> act) => Site.WithWorksheetsAsync(act);

    private async Task<List<string>> TitlesAsync(Func<IQueryable<Worksheet>, IQueryable<Worksheet>> which) =>
        [.. (await Site.ReadAsync(db => which(db.Worksheets.TakenPartInBy(Person.Id)).Select(worksheet => worksheet.Title).ToListAsync())).Order(StringComparer.Ordinal)];
}

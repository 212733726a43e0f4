using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Tests.Worksheets.Stages;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Data.Worksheets.Deleting;
using PracticeGuide.Data.Worksheets.Sharing;

namespace PracticeGuide.Data.Tests.Worksheets.Deleting;

public sealed class SqliteDeletedWorksheetsTests : DeletedWorksheetsTests<SqliteDatabase>;

public sealed class PostgresDeletedWorksheetsTests : DeletedWorksheetsTests<PostgresDatabase>;

public abstract class DeletedWorksheetsTests<TDatabase> : StageTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_deleted_worksheet_comes_back_as_it_was()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave());
        var before = await KeptWorksheetAsync();
        Clock.Now += TimeSpan.FromDays(1);

        Assert.True(await DeleteAsync());
        Assert.Equal(Clock.Kept, (await KeptWorksheetAsync()).DeletedAt);
        Assert.False(await DeleteAsync());
        Assert.True(await RestoreAsync());

        var after = await KeptWorksheetAsync();
        Assert.Null(after.DeletedAt);
        Assert.Equal(before.UpdatedAt, after.UpdatedAt);
        Assert.NotNull(await AnswerAsync());
        Assert.False(await RestoreAsync());
    }

    [Fact]
    public async Task A_worksheet_is_removed_thirty_days_after_it_was_deleted_and_not_a_moment_before()
    {
        var other = await StartWorksheetAsync("Stays");
        await DeleteAsync();

        Clock.Now += TimeSpan.FromDays(30) - TimeSpan.FromMilliseconds(1);
        Assert.Equal(0, await SweepAsync());
        Assert.True(await RestoreAsync());
        Clock.Now -= TimeSpan.FromDays(30) - TimeSpan.FromMilliseconds(1);
        await DeleteAsync();
        Clock.Now += TimeSpan.FromDays(30);
        Assert.Equal(1, await SweepAsync());

        Assert.False(await RestoreAsync());
        Assert.Equal([other.Id], await Site.ReadAsync(db => db.Worksheets.Select(worksheet => worksheet.Id).ToListAsync()));
    }

    [Fact]
    public async Task What_is_removed_takes_everything_along_and_nobody()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave());
        await AdvanceAsync(AnAdvance(signs: "signature"));
        await Site.WithAsync<CommentService, Comment?>(comments => comments.AddAsync(
            new() { OperationId = Guid.NewGuid(), WorksheetId = Worksheet.Id, ItemId = "goals", Text = "x", PersonId = Person.Id, Language = "fr" }, CancellationToken.None));
        await Site.WithAsync<SharingService, Invitation?>(sharing => sharing.InviteAsync(Worksheet.Id, "", Person.Id, CancellationToken.None));
        await Site.WithAsync<SharingService, Participant?>(sharing => sharing.AddHereAsync(Worksheet.Id, Person.Id, "Léa", "", CancellationToken.None));
        await DeleteAsync();
        Clock.Now += TimeSpan.FromDays(31);

        await SweepAsync();

        var left = await Site.ReadAsync(async db => (
            await db.Worksheets.CountAsync() + await db.Answers.CountAsync() + await db.AnswerChanges.CountAsync() + await db.Participants.CountAsync()
                + await db.Invitations.CountAsync() + await db.StageChanges.CountAsync() + await db.Snapshots.CountAsync() + await db.Signatures.CountAsync()
                + await db.Comments.CountAsync(),
            await db.People.CountAsync()));
        Assert.Equal((0, 2), left);
    }

    [Fact]
    public async Task A_worksheet_whose_copy_lives_on_can_be_removed()
    {
        var copy = await Site.WithWorksheetsAsync(worksheets => worksheets.DuplicateAsync(
            new() { SourceId = Worksheet.Id, Title = "Copy", PersonId = Person.Id }, CancellationToken.None));
        await DeleteAsync();
        Clock.Now += TimeSpan.FromDays(30);

        Assert.Equal(1, await SweepAsync());

        Assert.Equal(Worksheet.Id, (await KeptWorksheetAsync(copy!.Id)).CopiedFromId);
    }

    [Fact]
    public async Task A_running_site_removes_by_itself()
    {
        await DeleteAsync();
        (Clock.Now, Clock.TimerSpeed) = (Clock.Now + TimeSpan.FromDays(30), 100_000);

        await Site.StartWritingAsync();

        for (var i = 0; i < 500 && await Site.ReadAsync(db => db.Worksheets.AnyAsync()); i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.False(await Site.ReadAsync(db => db.Worksheets.AnyAsync()));
    }

    private Task<bool> DeleteAsync() => Site.WithWorksheetsAsync(worksheets => worksheets.DeleteAsync(Worksheet.Id, CancellationToken.None));

    private Task<bool> RestoreAsync() => Site.WithWorksheetsAsync(worksheets => worksheets.RestoreAsync(Worksheet.Id, CancellationToken.None));

    private Task<int> SweepAsync() => Site.WithAsync<DeletedWorksheets, int>(deleted => deleted.RemoveExpiredAsync(CancellationToken.None));
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteWorksheetServiceTests : WorksheetServiceTests<SqliteDatabase>;

public sealed class PostgresWorksheetServiceTests : WorksheetServiceTests<PostgresDatabase>;

public abstract class WorksheetServiceTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_guest_is_kept_with_a_trimmed_name()
    {
        var guest = await Site.WithWorksheetsAsync(worksheets => worksheets.StartAsGuestAsync("  Zoé  ", CancellationToken.None));

        var kept = await Site.ReadAsync(db => db.People.SingleAsync(person => person.Id == guest.Id));
        Assert.Equal("Zoé", kept.Name);
        Assert.Equal(Clock.Kept, kept.CreatedAt);
        Assert.Equal(DateTimeKind.Utc, kept.CreatedAt.Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_guest_without_a_name_has_none(string? name)
    {
        var guest = await Site.WithWorksheetsAsync(worksheets => worksheets.StartAsGuestAsync(name, CancellationToken.None));

        Assert.Null(await Site.ReadAsync(db => db.People.Where(person => person.Id == guest.Id).Select(person => person.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_worksheet_is_kept_as_it_was_started()
    {
        var kept = await Site.ReadAsync(db => db.Worksheets.SingleAsync(worksheet => worksheet.Id == Worksheet.Id));

        Assert.Equal("partnership-success", kept.ToolId);
        Assert.Equal(1, kept.ToolVersion);
        Assert.Equal("Our partnership", kept.Title);
        Assert.Equal(Person.Id, kept.OwnerId);
        Assert.Equal("fr", kept.Language);
        Assert.Equal(Clock.Kept, kept.CreatedAt);
        Assert.Equal(Clock.Kept, kept.UpdatedAt);
        Assert.Equal(DateTimeKind.Utc, kept.UpdatedAt.Kind);
    }

    [Fact]
    public async Task A_worksheet_is_read_together_with_its_answers()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));
        await SaveAsync(ASave("roles", "2"));

        var kept = await Site.ReadAsync(db => db.Worksheets.Include(worksheet => worksheet.Answers).SingleAsync(worksheet => worksheet.Id == Worksheet.Id));

        Assert.Equal(["1", "2"], kept.Answers.OrderBy(answer => answer.ItemId, StringComparer.Ordinal).Select(answer => answer.Value), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Titles_and_names_of_the_greatest_length_fit_and_longer_ones_are_refused()
    {
        var title = new string('é', WorksheetLimits.Title);
        var name = new string('é', WorksheetLimits.PersonName);

        Assert.True(await Site.WithWorksheetsAsync(worksheets => worksheets.RenameAsync(Worksheet.Id, title, CancellationToken.None)));
        Assert.True(await Site.WithWorksheetsAsync(worksheets => worksheets.NamePersonAsync(Person.Id, name, CancellationToken.None)));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Site.WithWorksheetsAsync(worksheets => worksheets.RenameAsync(Worksheet.Id, title + "é", CancellationToken.None)));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Site.WithWorksheetsAsync(worksheets => worksheets.NamePersonAsync(Person.Id, name + "é", CancellationToken.None)));
        await Assert.ThrowsAsync<ArgumentException>(() => StartWorksheetAsync(title + "é"));
        await Assert.ThrowsAsync<ArgumentException>(() => StartWorksheetAsync(" "));
    }

    [Fact]
    public async Task A_worksheet_of_another_title_counts_as_changed()
    {
        Clock.Now += TimeSpan.FromDays(1);

        var isThere = await Site.WithWorksheetsAsync(worksheets => worksheets.RenameAsync(Worksheet.Id, " Spring ", CancellationToken.None));

        Assert.True(isThere);
        var kept = await Site.ReadAsync(db => db.Worksheets.SingleAsync(worksheet => worksheet.Id == Worksheet.Id));
        Assert.Equal("Spring", kept.Title);
        Assert.Equal(Clock.Kept, kept.UpdatedAt);
    }

    [Fact]
    public async Task A_person_of_another_name_keeps_the_old_one_in_the_history()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave());

        await Site.WithWorksheetsAsync(worksheets => worksheets.NamePersonAsync(Person.Id, "Amélie B.", CancellationToken.None));

        Assert.Equal("Amélie B.", await Site.ReadAsync(db => db.People.Select(person => person.Name).SingleAsync()));
        Assert.Equal("Amélie", Assert.Single(await HistoryAsync()).PersonName);
    }

    [Fact]
    public async Task Renaming_what_is_gone_says_so()
    {
        Assert.False(await Site.WithWorksheetsAsync(worksheets => worksheets.RenameAsync(Guid.NewGuid(), "Title", CancellationToken.None)));
        Assert.False(await Site.WithWorksheetsAsync(worksheets => worksheets.NamePersonAsync(Guid.NewGuid(), "Name", CancellationToken.None)));
    }

    [Fact]
    public async Task My_worksheets_are_mine_alone_and_the_last_changed_comes_first()
    {
        var stranger = await Site.WithWorksheetsAsync(worksheets => worksheets.StartAsGuestAsync(null, CancellationToken.None));
        await Site.WithWorksheetsAsync(worksheets => worksheets.StartAsync(stranger.Id, "tool", 1, "Not mine", "en", "", CancellationToken.None));
        Clock.Now += TimeSpan.FromMilliseconds(100);
        await StartWorksheetAsync("Second");
        Clock.Now += TimeSpan.FromMilliseconds(900);
        await StartWorksheetAsync("Third");
        await Site.StartWritingAsync();
        Clock.Now += TimeSpan.FromTicks(10);
        await SaveAsync(ASave());

        var titles = await Site.ReadAsync(db => db.Worksheets.OwnedBy(Person.Id).RecentFirst().Select(worksheet => worksheet.Title).ToListAsync());

        Assert.Equal(["Our partnership", "Third", "Second"], titles);
    }

    [Fact]
    public async Task A_time_that_is_not_in_utc_is_not_kept()
    {
        var local = new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Unspecified);

        await Assert.ThrowsAnyAsync<Exception>(() => Site.ReadAsync(async db =>
        {
            db.People.Add(new Person { Id = Guid.NewGuid(), CreatedAt = local });
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_deleted_worksheet_takes_its_answers_and_its_history_along()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave());

        await Site.ReadAsync(db => db.Worksheets.Where(worksheet => worksheet.Id == Worksheet.Id).ExecuteDeleteAsync());

        Assert.Null(await AnswerAsync());
        Assert.Empty(await HistoryAsync());
        Assert.IsType<SaveResult.WorksheetGone>(await SaveAsync(ASave()));
    }
}

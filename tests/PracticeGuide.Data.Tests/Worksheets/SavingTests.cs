using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

public sealed class SqliteSavingTests : SavingTests<SqliteDatabase>;

public sealed class PostgresSavingTests : SavingTests<PostgresDatabase>;

public abstract class SavingTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_first_answer_is_read_back_as_it_was_saved()
    {
        await Site.StartWritingAsync();
        const string value = """{"state":"inProgress","sentence":"d’écouter 😀 \"d'abord\"","note":"line\nline"}""";

        var result = await SaveAsync(ASave(value: value));

        Assert.Equal(new SaveResult.Saved(1, Clock.Kept), result);
        var answer = await AnswerAsync();
        Assert.NotNull(answer);
        Assert.Equal(value, answer.Value);
        Assert.Equal(1, answer.Revision);
        Assert.Equal(Clock.Kept, answer.ChangedAt);
        Assert.Equal(DateTimeKind.Utc, answer.ChangedAt.Kind);
        Assert.Equal(Person.Id, answer.ChangedById);
        Assert.Equal("Amélie", answer.ChangedByName);
        Assert.Equal("fr", answer.Language);
    }

    [Fact]
    public async Task A_first_answer_is_the_first_entry_of_its_history()
    {
        await Site.StartWritingAsync();
        var save = ASave();

        await SaveAsync(save);

        var change = Assert.Single(await HistoryAsync());
        Assert.Equal(save.OperationId, change.OperationId);
        Assert.Equal(save.Value, change.Value);
        Assert.Equal(1, change.Revision);
        Assert.Equal(Clock.Kept, change.At);
        Assert.Equal(DateTimeKind.Utc, change.At.Kind);
        Assert.Equal(Person.Id, change.PersonId);
        Assert.Equal("Amélie", change.PersonName);
        Assert.Equal("fr", change.Language);
        Assert.False(change.SetAside);
        Assert.Equal(7, change.Id.Version);
    }

    [Fact]
    public async Task A_person_without_a_name_saves_without_a_name()
    {
        await Site.StartWritingAsync();

        await SaveAsync(ASave() with { PersonName = null });

        Assert.Null((await AnswerAsync())!.ChangedByName);
        Assert.Null(Assert.Single(await HistoryAsync()).PersonName);
    }

    [Fact]
    public async Task A_second_answer_replaces_the_first_and_both_stay_in_the_history()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave(value: "1"));
        Clock.Now += TimeSpan.FromMinutes(5);

        var result = await SaveAsync(ASave(value: "2", baseRevision: 1));

        Assert.Equal(new SaveResult.Saved(2, Clock.Kept), result);
        Assert.Equal("2", (await AnswerAsync())!.Value);
        Assert.Equal(["2", "1"], (await HistoryAsync()).Select(change => change.Value), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_saved_answer_moves_the_time_of_its_worksheet_and_of_no_other()
    {
        await Site.StartWritingAsync();
        var other = await StartWorksheetAsync("Another");
        Clock.Now += TimeSpan.FromHours(1);

        await SaveAsync(ASave());

        Assert.Equal(Clock.Kept, await Site.ReadAsync(db => db.Worksheets.Where(w => w.Id == Worksheet.Id).Select(w => w.UpdatedAt).SingleAsync()));
        Assert.Equal(other.UpdatedAt, await Site.ReadAsync(db => db.Worksheets.Where(w => w.Id == other.Id).Select(w => w.UpdatedAt).SingleAsync()));
    }

    [Fact]
    public async Task An_answer_to_a_worksheet_that_is_gone_is_not_written()
    {
        await Site.StartWritingAsync();

        var result = await SaveAsync(ASave() with { WorksheetId = Guid.NewGuid() });

        Assert.IsType<SaveResult.WorksheetGone>(result);
        Assert.Equal(0, await Site.ReadAsync(db => db.Answers.CountAsync()));
        Assert.Equal(0, await Site.ReadAsync(db => db.AnswerChanges.CountAsync()));
    }

    [Fact]
    public async Task A_repeated_operation_hears_the_same_and_changes_nothing()
    {
        await Site.StartWritingAsync();
        var save = ASave(value: "1");
        var first = await SaveAsync(save);
        await SaveAsync(ASave(value: "2", baseRevision: 1));
        Clock.Now += TimeSpan.FromMinutes(5);

        var second = await SaveAsync(save);

        Assert.Equal(first, second);
        Assert.Equal("2", (await AnswerAsync())!.Value);
        Assert.Equal(2, (await HistoryAsync()).Count);
    }

    [Fact]
    public async Task An_operation_repeated_inside_one_group_is_carried_out_once()
    {
        var save = ASave();
        var waiting = new[] { SaveAsync(save), SaveAsync(save), SaveAsync(ASave(itemId: "roles")), SaveAsync(save) };

        await Site.StartWritingAsync();
        var results = await Task.WhenAll(waiting);

        Assert.All(results, result => Assert.Equal(new SaveResult.Saved(1, Clock.Kept), result));
        Assert.Single(await HistoryAsync());
    }

    [Theory]
    [InlineData("", "1", "fr", "Amélie", 0)]
    [InlineData("goals", "", "fr", "Amélie", 0)]
    [InlineData("goals", "\"a zero: \0\"", "fr", "Amélie", 0)]
    [InlineData("goals", "1", "much too long", "Amélie", 0)]
    [InlineData("goals", "1", "fr", "Am\0lie", 0)]
    [InlineData("goals", "1", "fr", "Amélie", -1)]
    public async Task A_save_that_no_database_could_keep_alike_is_refused_at_once(
        string itemId, string value, string language, string name, int baseRevision)
    {
        await Site.StartWritingAsync();
        var save = ASave() with { ItemId = itemId, Value = value, Language = language, PersonName = name, BaseRevision = baseRevision };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => SaveAsync(save));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Half_a_character_is_refused_at_once(int half)
    {
        await Site.StartWritingAsync();
        var value = $"\"{"😀"[half]}\"";

        await Assert.ThrowsAsync<ArgumentException>(() => SaveAsync(ASave(value: value)));
    }
}

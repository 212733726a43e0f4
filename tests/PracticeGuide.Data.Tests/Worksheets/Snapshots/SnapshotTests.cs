using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Data.Tests.Worksheets.Snapshots;

public sealed class SqliteSnapshotTests : SnapshotTests<SqliteDatabase>;

public sealed class PostgresSnapshotTests : SnapshotTests<PostgresDatabase>;

public abstract class SnapshotTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private const string Awkward = """{ "sentence":"d’écouter 😀 \"d'abord\" <b>","rows":[ {"id":"r1"} ] }""";

    [Fact]
    public async Task Answers_are_read_back_letter_for_letter_with_who_when_and_in_which_language()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", Awkward));
        await SaveAsync(ASave("roles", "1") with { PersonName = null, Language = "en" });
        await SaveAsync(ASave("roles", "2", baseRevision: 1) with { PersonName = null, Language = "en" });

        var taken = await TakeAsync(AWish());

        var kept = await ReadAsync(taken!.Id);
        Assert.Equal(taken, kept!.Summary);
        Assert.Equal(new AnswerSnapshot(Awkward, 1, Clock.Kept, Person.Id, "Amélie", "fr"), kept.Answers["goals"]);
        Assert.Equal(new AnswerSnapshot("2", 2, Clock.Kept, Person.Id, null, "en"), kept.Answers["roles"]);
        Assert.Equal(2, kept.Answers.Count);
    }

    [Fact]
    public async Task An_empty_worksheet_is_kept_empty()
    {
        var taken = await TakeAsync(AWish());

        Assert.Empty((await ReadAsync(taken!.Id))!.Answers);
    }

    [Fact]
    public async Task What_was_kept_is_listed_the_last_first_with_what_for()
    {
        await TakeAsync(AWish() with { Occasion = SnapshotOccasion.Review, Label = "review-1" });
        Clock.Now += TimeSpan.FromDays(90);
        await TakeAsync(AWish(" Before the break "));

        var list = await Site.WithAsync<SnapshotService, IReadOnlyList<SnapshotSummary>>(async snapshots => await snapshots.ListAsync(Worksheet.Id, CancellationToken.None));

        Assert.Equal(
            [(SnapshotOccasion.ByHand, "Before the break", "Amélie", 1), (SnapshotOccasion.Review, "review-1", "Amélie", 1)],
            list.Select(each => (each.Occasion, each.Label, each.PersonName, each.ToolVersion)));
    }

    [Fact]
    public async Task A_repeated_request_keeps_nothing_more()
    {
        var wish = AWish();

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TakeAsync(wish))));

        Assert.Single(taken.Distinct());
        Assert.Equal(1, await Site.ReadAsync(db => db.Snapshots.CountAsync()));
    }

    [Fact]
    public async Task One_of_another_worksheet_is_not_shown()
    {
        var (taken, other) = (await TakeAsync(AWish()), await StartWorksheetAsync("Another"));

        Assert.Null(await Site.WithAsync<SnapshotService, KeptWorksheet?>(snapshots => snapshots.ReadAsync(other.Id, taken!.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task What_is_gone_cannot_be_kept() => Assert.Null(await TakeAsync(AWish() with { WorksheetId = Guid.NewGuid() }));

    [Theory]
    [InlineData(SnapshotOccasion.Stage)]
    [InlineData(SnapshotOccasion.Signature)]
    [InlineData(SnapshotOccasion.Upgrade)]
    public async Task Nobody_keeps_by_hand_what_another_step_keeps(SnapshotOccasion occasion) =>
        await Assert.ThrowsAsync<ArgumentException>(() => TakeAsync(AWish() with { Occasion = occasion }));

    [Theory]
    [InlineData(SnapshotOccasion.Stage, "stage")]
    [InlineData(SnapshotOccasion.Review, "review")]
    [InlineData(SnapshotOccasion.Signature, "signature")]
    [InlineData(SnapshotOccasion.Upgrade, "upgrade")]
    [InlineData(SnapshotOccasion.ByHand, "by-hand")]
    public async Task An_occasion_is_kept_as_a_word(SnapshotOccasion occasion, string word)
    {
        await Site.ReadAsync(async db =>
        {
            db.Snapshots.Add(new()
            {
                Id = Guid.NewGuid(), WorksheetId = Worksheet.Id, Occasion = occasion, Label = "x", At = Clock.Kept, PersonId = Person.Id, Answers = "{}", OperationId = Guid.NewGuid(),
            });
            return await db.SaveChangesAsync();
        });

        Assert.Equal(occasion, await Site.ReadAsync(db => db.Snapshots.Select(snapshot => snapshot.Occasion).SingleAsync()));
        Assert.Equal(word, await Site.ReadAsync(db => db.Database.SqlQueryRaw<string>("""SELECT "Occasion" AS "Value" FROM "Snapshots" """).SingleAsync()));
    }

    private SnapshotWish AWish(string label = "By hand") => new()
    {
        OperationId = Guid.NewGuid(),
        WorksheetId = Worksheet.Id,
        Occasion = SnapshotOccasion.ByHand,
        Label = label,
        PersonId = Person.Id,
        PersonName = "Amélie",
    };

    private Task<SnapshotSummary?> TakeAsync(SnapshotWish wish) =>
        Site.WithAsync<SnapshotService, SnapshotSummary?>(snapshots => snapshots.TakeAsync(wish, CancellationToken.None));

    private Task<KeptWorksheet?> ReadAsync(Guid snapshotId) =>
        Site.WithAsync<SnapshotService, KeptWorksheet?>(snapshots => snapshots.ReadAsync(Worksheet.Id, snapshotId, CancellationToken.None));
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Upgrades;

namespace PracticeGuide.Data.Tests.Worksheets.Upgrades;

public sealed class SqliteUpgradeTests : UpgradeTests<SqliteDatabase>;

public sealed class PostgresUpgradeTests : UpgradeTests<PostgresDatabase>;

public abstract class UpgradeTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_worksheet_changed_over_has_the_new_version_and_answers_and_keeps_what_was()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));
        await SaveAsync(ASave("dropped", "2"));
        Clock.Now += TimeSpan.FromHours(1);

        var result = await UpgradeAsync(AnUpgrade(new("goals", 1, "10", "fr"), new("added", 0, "3", "en")));

        var upgraded = Assert.IsType<UpgradeResult.Upgraded>(result);
        var kept = await KeptWorksheetAsync();
        Assert.Equal((2, null, Clock.Kept), (kept.ToolVersion, kept.StageId, kept.UpdatedAt));
        var answers = await Site.ReadAsync(db => db.Answers.OfWorksheet(Worksheet.Id).OrderBy(answer => answer.ItemId).ToListAsync());
        Assert.Equal(
            [("added", "3", 1, "en"), ("dropped", "2", 1, "fr"), ("goals", "10", 2, "fr")],
            answers.Select(answer => (answer.ItemId, answer.Value, answer.Revision, answer.Language)));
        Assert.Equal([("10", 2), ("1", 1)], (await HistoryAsync("goals")).Select(change => (change.Value, change.Revision)));
        var before = await Site.WithAsync<SnapshotService, KeptWorksheet?>(snapshots => snapshots.ReadAsync(Worksheet.Id, upgraded.SnapshotId, CancellationToken.None));
        Assert.Equal((SnapshotOccasion.Upgrade, 1), (before!.Summary.Occasion, before.Summary.ToolVersion));
        Assert.Equal([("dropped", "2"), ("goals", "1")], before.Answers.Select(answer => (answer.Key, answer.Value.Value)).Order());
    }

    [Fact]
    public async Task After_a_change_of_version_answers_are_saved_on_top_of_what_it_wrote()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));
        await UpgradeAsync(AnUpgrade(new UpgradedAnswer("goals", 1, "10", "fr")));

        Assert.IsType<SaveResult.Conflict>(await SaveAsync(ASave("goals", "2", baseRevision: 1)));
        Assert.Equal(3, Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave("goals", "2", baseRevision: 2))).Revision);
    }

    [Fact]
    public async Task A_worksheet_can_stand_in_another_stage_afterwards()
    {
        await UpgradeAsync(AnUpgrade() with { StageId = "rate" });

        Assert.Equal("rate", (await KeptWorksheetAsync()).StageId);
    }

    [Fact]
    public async Task Of_several_who_press_at_once_one_changes_it_over()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => UpgradeAsync(AnUpgrade(new UpgradedAnswer("added", 0, "3", "en"))))));

        Assert.Single(results.OfType<UpgradeResult.Upgraded>());
        Assert.Equal(5, results.Count(result => result == new UpgradeResult.OtherVersion(2)));
        Assert.Single(await HistoryAsync("added"));
        Assert.Equal(1, await Site.ReadAsync(db => db.Snapshots.CountAsync()));
    }

    [Fact]
    public async Task A_repeated_request_hears_the_same_and_changes_nothing()
    {
        var upgrade = AnUpgrade(new UpgradedAnswer("added", 0, "3", "en"));

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => UpgradeAsync(upgrade))));

        Assert.Single(results.Distinct());
        Assert.Single(await HistoryAsync("added"));
    }

    [Fact]
    public async Task Nothing_is_changed_where_someone_answered_in_the_meantime()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));
        await SaveAsync(ASave("goals", "2", baseRevision: 1));

        Assert.IsType<UpgradeResult.AnsweredMeanwhile>(await UpgradeAsync(AnUpgrade(new("added", 0, "3", "en"), new("goals", 1, "10", "fr"))));

        Assert.Equal(1, (await KeptWorksheetAsync()).ToolVersion);
        Assert.Null(await AnswerAsync("added"));
        Assert.Equal(0, await Site.ReadAsync(db => db.Snapshots.CountAsync()));
    }

    [Fact]
    public async Task What_is_gone_has_no_version() => Assert.IsType<UpgradeResult.Gone>(await UpgradeAsync(AnUpgrade() with { WorksheetId = Guid.NewGuid() }));

    private WorksheetUpgrade AnUpgrade(params UpgradedAnswer[] answers) => new()
    {
        OperationId = Guid.NewGuid(),
        WorksheetId = Worksheet.Id,
        FromVersion = 1,
        ToVersion = 2,
        Answers = [.. answers],
        PersonId = Person.Id,
        PersonName = Person.Name,
    };

    private Task<UpgradeResult> UpgradeAsync(WorksheetUpgrade upgrade) =>
        Site.WithAsync<UpgradeService, UpgradeResult>(upgrades => upgrades.UpgradeAsync(upgrade, CancellationToken.None));
}

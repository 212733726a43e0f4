using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data.Tests.Worksheets.Stages;

public sealed class SqliteLateSaveTests : LateSaveTests<SqliteDatabase>;

public sealed class PostgresLateSaveTests : LateSaveTests<PostgresDatabase>;

/// <summary>Answers that come when the stage they were written in is over.</summary>
public abstract class LateSaveTests<TDatabase> : StageTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task An_answer_in_the_stage_the_worksheet_stands_in_is_saved()
    {
        await Site.StartWritingAsync();

        Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave(value: "1") with { StageId = Agree }));
        await AdvanceAsync(AnAdvance());
        Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave(value: "2", baseRevision: 1) with { StageId = Observe }));
    }

    [Fact]
    public async Task An_answer_whose_stage_is_over_is_set_aside_and_hears_where_the_worksheet_stands()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave(value: "1"));
        await AdvanceAsync(AnAdvance());

        var result = await SaveAsync(ASave(value: "2", baseRevision: 1) with { StageId = Agree });

        Assert.Equal(new SaveResult.StageOver(Observe), result);
        Assert.Equal("1", (await AnswerAsync())!.Value);
        var history = await HistoryAsync();
        Assert.Equal([("2", 1, true, Observe), ("1", 1, false, null)], history.Select(change => (change.Value, change.Revision, change.SetAside, change.LateForStageId)));
    }

    [Fact]
    public async Task A_first_answer_that_comes_too_late_is_kept_and_stands_nowhere()
    {
        await Site.StartWritingAsync();
        await AdvanceAsync(AnAdvance());

        var result = await SaveAsync(ASave(value: "1") with { StageId = Agree });

        Assert.Equal(new SaveResult.StageOver(Observe), result);
        Assert.Null(await AnswerAsync());
        var change = Assert.Single(await HistoryAsync());
        Assert.Equal(("1", 0, true), (change.Value, change.Revision, change.SetAside));
    }

    [Fact]
    public async Task A_repeated_request_that_came_too_late_hears_the_same_even_after_the_worksheet_was_taken_back()
    {
        await Site.StartWritingAsync();
        await AdvanceAsync(AnAdvance());
        var late = ASave(value: "1") with { StageId = Agree };
        var first = await SaveAsync(late);
        await ReopenAsync(AReopening(Observe, Agree));

        var second = await SaveAsync(late);

        Assert.Equal(new SaveResult.StageOver(Observe), first);
        Assert.Equal(first, second);
        Assert.Single(await HistoryAsync());
        Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave(value: "1") with { StageId = Agree }));
    }

    [Fact]
    public async Task A_request_that_was_saved_in_time_and_is_repeated_afterwards_hears_that_it_was_saved()
    {
        await Site.StartWritingAsync();
        var save = ASave(value: "1") with { StageId = Agree };
        var first = await SaveAsync(save);
        await AdvanceAsync(AnAdvance());

        Assert.Equal(first, await SaveAsync(save));
    }

    [Fact]
    public async Task An_answer_that_names_no_stage_is_saved_in_any()
    {
        await Site.StartWritingAsync();
        await AdvanceAsync(AnAdvance());

        Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave()));
    }

    [Fact]
    public async Task An_answer_to_a_deleted_worksheet_is_not_written_until_it_is_brought_back()
    {
        await Site.StartWritingAsync();
        await Site.WithWorksheetsAsync(worksheets => worksheets.DeleteAsync(Worksheet.Id, CancellationToken.None));

        Assert.IsType<SaveResult.WorksheetGone>(await SaveAsync(ASave()));

        Assert.Empty(await HistoryAsync());
        await Site.WithWorksheetsAsync(worksheets => worksheets.RestoreAsync(Worksheet.Id, CancellationToken.None));
        Assert.IsType<SaveResult.Saved>(await SaveAsync(ASave()));
    }

    [Fact]
    public async Task Of_many_answers_racing_with_the_next_stage_those_in_time_are_in_its_snapshot_and_all_others_are_set_aside()
    {
        await Site.StartWritingAsync();

        var saving = Task.Run(() => Parallel.ForEachAsync(
            Enumerable.Range(0, 300), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) => await SaveAsync(ASave($"item-{i}", $"{i}") with { StageId = Agree })));
        while (await Site.ReadAsync(db => db.Answers.CountAsync()) < 20)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        var moved = Assert.IsType<StageResult.Moved>(await AdvanceAsync(AnAdvance(keeps: true)));
        await saving;
        await SaveAsync(ASave("last", "1") with { StageId = Agree });

        var snapshot = await Site.WithAsync<SnapshotService, KeptWorksheet?>(snapshots => snapshots.ReadAsync(Worksheet.Id, moved.SnapshotId!.Value, CancellationToken.None));
        var answers = await Site.ReadAsync(db => db.Answers.OfWorksheet(Worksheet.Id).Select(answer => answer.ItemId).ToListAsync());
        var late = await Site.ReadAsync(db => db.AnswerChanges.OfWorksheet(Worksheet.Id).Where(change => change.SetAside).Select(change => change.ItemId).ToListAsync());
        Assert.Equal(answers.ToHashSet(), snapshot!.Answers.Keys.ToHashSet());
        Assert.Equal(301, answers.Count + late.Count);
        Assert.Contains("last", late);
    }
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data.Tests.Worksheets.Stages;

public sealed class SqliteStageServiceTests : StageServiceTests<SqliteDatabase>;

public sealed class PostgresStageServiceTests : StageServiceTests<PostgresDatabase>;

public abstract class StageServiceTests<TDatabase> : StageTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task A_worksheet_that_never_moved_goes_on_from_its_first_stage()
    {
        Clock.Now += TimeSpan.FromHours(1);

        var result = await AdvanceAsync(AnAdvance());

        Assert.Equal(new StageResult.Moved(Observe, Clock.Kept, null), result);
        var kept = await KeptWorksheetAsync();
        Assert.Equal((Observe, Clock.Kept), (kept.StageId, kept.UpdatedAt));
        var change = Assert.Single(await ChangesAsync());
        Assert.Equal((Agree, Observe, Clock.Kept, Person.Id, "Amélie", "observer", null, null),
            (change.FromStageId, change.ToStageId, change.At, change.PersonId, change.PersonName, change.RoleId, change.Reason, change.SnapshotId));
    }

    [Fact]
    public async Task Of_several_who_press_at_once_one_moves_it_and_the_others_hear_where_it_stands()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => AdvanceAsync(AnAdvance(signs: "signature")))));

        Assert.Single(results.OfType<StageResult.Moved>());
        Assert.Equal(7, results.Count(result => result == new StageResult.AlreadyMoved(Observe)));
        Assert.Single(await ChangesAsync());
        Assert.Single(await StandingSignaturesAsync());
        Assert.Equal(1, await Site.ReadAsync(db => db.Snapshots.CountAsync()));
    }

    [Fact]
    public async Task A_repeated_request_hears_the_same_and_changes_nothing_wherever_the_worksheet_went_since()
    {
        var advance = AnAdvance(signs: "signature");
        var first = await AdvanceAsync(advance);
        await AdvanceAsync(AnAdvance(Observe, Rate));
        Clock.Now += TimeSpan.FromMinutes(5);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => AdvanceAsync(advance))));

        Assert.All(results, result => Assert.Equal(first, result));
        Assert.Equal(Rate, (await KeptWorksheetAsync()).StageId);
        Assert.Equal(2, (await ChangesAsync()).Count);
        Assert.Single(await StandingSignaturesAsync());
    }

    [Fact]
    public async Task A_request_that_is_sent_several_times_at_once_moves_it_once_and_each_hears_so()
    {
        var advance = AnAdvance(keeps: true);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => AdvanceAsync(advance))));

        Assert.Single(results.Distinct());
        Assert.IsType<StageResult.Moved>(results[0]);
        Assert.Single(await ChangesAsync());
    }

    [Fact]
    public async Task What_is_kept_on_the_way_is_the_worksheet_as_it_stood()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", """{"text":"before"}"""));

        var moved = Assert.IsType<StageResult.Moved>(await AdvanceAsync(AnAdvance(keeps: true)));
        await SaveAsync(ASave("goals", """{"text":"after"}""", baseRevision: 1));

        var kept = await ReadAsync(moved.SnapshotId!.Value);
        Assert.Equal((SnapshotOccasion.Stage, Agree, Agree, 1), (kept.Summary.Occasion, kept.Summary.Label, kept.Summary.StageId, kept.Summary.ToolVersion));
        Assert.Equal("""{"text":"before"}""", Assert.Single(kept.Answers).Value.Value);
    }

    [Fact]
    public async Task What_is_signed_is_kept_with_the_signature()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", """{"text":"signed"}"""));

        var moved = Assert.IsType<StageResult.Moved>(await AdvanceAsync(AnAdvance(signs: "signature")));

        var signature = Assert.Single(await StandingSignaturesAsync());
        Assert.Equal(("signature", Person.Id, "Amélie B.", "observer", Clock.Kept, moved.SnapshotId),
            (signature.ItemId, signature.PersonId, signature.PersonName, signature.RoleId, signature.At, signature.SnapshotId));
        Assert.Equal(
            [("at", "2026-11-22T10:00:00Z"), ("name", "Amélie B."), ("role", "observer")],
            signature.ToAnswer().Fields.Select(field => (field.Key, field.Value)));
        var kept = await ReadAsync(signature.SnapshotId);
        Assert.Equal(SnapshotOccasion.Signature, kept.Summary.Occasion);
        Assert.Equal(["goals", "signature"], kept.Answers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(AnswerJson.Write(signature.ToAnswer()), kept.Answers["signature"].Value);
    }

    [Fact]
    public async Task A_worksheet_that_is_taken_back_says_why_and_its_signature_counts_no_more()
    {
        await AdvanceAsync(AnAdvance(signs: "signature"));
        Clock.Now += TimeSpan.FromDays(1);

        var result = await ReopenAsync(AReopening(Observe, Agree));

        Assert.Equal(new StageResult.Moved(Agree, Clock.Kept, null), result);
        Assert.Equal(Agree, (await KeptWorksheetAsync()).StageId);
        Assert.Equal(("A point is missing.", "leader"), ((await ChangesAsync())[0].Reason, (await ChangesAsync())[0].RoleId));
        Assert.Empty(await StandingSignaturesAsync());
        Assert.Equal(Clock.Kept, await Site.ReadAsync(db => db.Signatures.Select(signature => signature.WithdrawnAt).SingleAsync()));
        Assert.Equal(1, await Site.ReadAsync(db => db.Snapshots.CountAsync()));
    }

    [Fact]
    public async Task A_signature_from_before_the_stage_it_is_taken_back_to_still_counts()
    {
        await AdvanceAsync(AnAdvance(Agree, Observe, signs: "first"));
        Clock.Now += TimeSpan.FromDays(1);
        await AdvanceAsync(AnAdvance(Observe, Rate, signs: "second"));
        Clock.Now += TimeSpan.FromDays(1);

        await ReopenAsync(AReopening(Rate, Observe));

        Assert.Equal(["first"], (await StandingSignaturesAsync()).Select(signature => signature.ItemId));
    }

    [Fact]
    public async Task A_worksheet_taken_back_over_two_stages_loses_the_signatures_of_both()
    {
        await AdvanceAsync(AnAdvance(Agree, Observe, signs: "first"));
        Clock.Now += TimeSpan.FromDays(1);
        await AdvanceAsync(AnAdvance(Observe, Rate, signs: "second"));

        await ReopenAsync(AReopening(Rate, Agree));

        Assert.Empty(await StandingSignaturesAsync());
    }

    [Fact]
    public async Task A_worksheet_can_be_signed_again_after_it_was_taken_back()
    {
        await AdvanceAsync(AnAdvance(signs: "signature"));
        await ReopenAsync(AReopening(Observe, Agree));
        Clock.Now += TimeSpan.FromDays(1);

        await AdvanceAsync(AnAdvance(signs: "signature"));

        Assert.Equal(Clock.Kept, Assert.Single(await StandingSignaturesAsync()).At);
        Assert.Equal(2, await Site.ReadAsync(db => db.Signatures.CountAsync()));
    }

    [Fact]
    public async Task A_worksheet_that_is_gone_or_deleted_moves_nowhere()
    {
        await Site.WithWorksheetsAsync(worksheets => worksheets.DeleteAsync(Worksheet.Id, CancellationToken.None));

        Assert.IsType<StageResult.Gone>(await AdvanceAsync(AnAdvance()));
        Assert.IsType<StageResult.Gone>(await AdvanceAsync(AnAdvance() with { WorksheetId = Guid.NewGuid() }));
        Assert.Empty(await ChangesAsync());
        Assert.Null((await KeptWorksheetAsync()).StageId);
    }

    [Fact]
    public async Task Texts_that_do_not_fit_are_refused_at_once()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ReopenAsync(AReopening(Observe, Agree, " ")));
        await Assert.ThrowsAsync<ArgumentException>(() => ReopenAsync(AReopening(Observe, Agree, new('é', WorksheetLimits.Reason + 1))));
        await Assert.ThrowsAsync<ArgumentException>(() => AdvanceAsync(AnAdvance() with { Signature = new("signature", " ") }));
        await Assert.ThrowsAsync<ArgumentException>(() => AdvanceAsync(AnAdvance() with { RoleId = new('x', WorksheetLimits.Id + 1) }));
    }

    private async Task<KeptWorksheet> ReadAsync(Guid snapshotId) =>
        (await Site.WithAsync<SnapshotService, KeptWorksheet?>(snapshots => snapshots.ReadAsync(Worksheet.Id, snapshotId, CancellationToken.None)))!;
}

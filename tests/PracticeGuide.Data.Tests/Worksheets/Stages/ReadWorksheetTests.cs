using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data.Tests.Worksheets.Stages;

public sealed class SqliteReadWorksheetTests : ReadWorksheetTests<SqliteDatabase>;

public sealed class PostgresReadWorksheetTests : ReadWorksheetTests<PostgresDatabase>;

/// <summary>What is signed and kept by going on is what the person has read.</summary>
public abstract class ReadWorksheetTests<TDatabase> : StageTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task What_was_read_and_still_stands_is_signed()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));

        Assert.IsType<StageResult.Moved>(await AdvanceAsync(AnAdvance(signs: "signature") with { Read = Reading(("goals", 1)) }));
    }

    [Fact]
    public async Task What_was_changed_since_is_named_and_nothing_is_signed_kept_or_moved()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));
        await SaveAsync(ASave("other", "1"));
        Clock.Now += TimeSpan.FromMinutes(1);
        await SaveAsync(ASave("goals", "2", baseRevision: 1));
        Clock.Now += TimeSpan.FromMinutes(1);
        await SaveAsync(ASave("added", "1"));

        var result = await AdvanceAsync(AnAdvance(signs: "signature") with { Read = Reading(("goals", 1), ("other", 1)) });

        var since = Assert.IsType<StageResult.ReadBefore>(result);
        Assert.Equal([("added", 1), ("goals", 2)], since.Answers.Select(answer => (answer.ItemId, answer.Revision)));
        Assert.All(since.Answers, answer => Assert.Equal(Person.Name, answer.ChangedByName));
        Assert.Null((await KeptWorksheetAsync()).StageId);
        Assert.Empty(await ChangesAsync());
        Assert.Empty(await StandingSignaturesAsync());
        Assert.Equal(0, await Site.ReadAsync(db => db.Snapshots.CountAsync()));
    }

    [Fact]
    public async Task Read_again_it_goes_on()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("goals", "1"));
        await SaveAsync(ASave("goals", "2", baseRevision: 1));
        var advance = AnAdvance(signs: "signature");
        await AdvanceAsync(advance with { Read = Reading(("goals", 1)) });

        Assert.IsType<StageResult.Moved>(await AdvanceAsync(advance with { Read = Reading(("goals", 2)) }));
    }

    [Fact]
    public async Task What_is_hidden_from_the_person_may_change()
    {
        await Site.StartWritingAsync();
        await SaveAsync(ASave("draft", "1"));

        var result = await AdvanceAsync(AnAdvance() with { Read = Reading() with { HiddenItemIds = new HashSet<string>(StringComparer.Ordinal) { "draft" } } });

        Assert.IsType<StageResult.Moved>(result);
    }

    [Fact]
    public async Task A_worksheet_in_another_version_of_its_tool_is_not_what_was_read()
    {
        var result = await AdvanceAsync(AnAdvance(signs: "signature") with { Read = Reading() with { ToolVersion = 2 } });

        var since = Assert.IsType<StageResult.ReadBefore>(result);
        Assert.Equal(1, since.ToolVersion);
        Assert.Empty(since.Answers);
        Assert.Empty(await ChangesAsync());
    }

    [Fact]
    public async Task A_repeated_request_hears_that_it_moved_whatever_was_written_since()
    {
        await Site.StartWritingAsync();
        var advance = AnAdvance(keeps: true) with { Read = Reading() };
        var first = await AdvanceAsync(advance);
        await SaveAsync(ASave("goals", "1"));

        Assert.Equal(first, await AdvanceAsync(advance));
    }

    [Fact]
    public async Task Of_an_answer_and_a_signature_at_once_the_signature_never_stands_for_what_was_not_read()
    {
        await Site.StartWritingAsync();
        for (var round = 0; round < 25; round++)
        {
            var item = $"item-{round}";
            var revisions = await Site.ReadAsync(db => db.Answers.OfWorksheet(Worksheet.Id).ToDictionaryAsync(answer => answer.ItemId, answer => answer.Revision));
            var advance = AnAdvance(signs: "signature") with { Read = new(1, revisions) };

            var saving = Task.Run(() => SaveAsync(ASave(item, "1") with { StageId = Agree }));
            var result = await Task.Run(() => AdvanceAsync(advance));
            var saved = await saving;

            if (result is StageResult.Moved moved)
            {
                var kept = await Site.WithAsync<SnapshotService, KeptWorksheet?>(snapshots => snapshots.ReadAsync(Worksheet.Id, moved.SnapshotId!.Value, CancellationToken.None));
                Assert.DoesNotContain(item, kept!.Answers.Keys);
                Assert.Equal(new SaveResult.StageOver(Observe), saved);
                await ReopenAsync(AReopening(Observe, Agree));
            }
            else
            {
                Assert.Equal([item], Assert.IsType<StageResult.ReadBefore>(result).Answers.Select(answer => answer.ItemId));
                Assert.IsType<SaveResult.Saved>(saved);
            }
        }
    }

    private static ReadWorksheet Reading(params (string ItemId, int Revision)[] answers) =>
        new(1, answers.ToDictionary(answer => answer.ItemId, answer => answer.Revision, StringComparer.Ordinal));
}

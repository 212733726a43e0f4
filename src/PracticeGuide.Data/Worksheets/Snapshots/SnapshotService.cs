using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;

namespace PracticeGuide.Data.Worksheets.Snapshots;

/// <summary>Keeps worksheets as they stand, and reads back what was kept.</summary>
public sealed class SnapshotService(PracticeGuideContext db, TimeProvider clock)
{
    /// <summary>Keeps a worksheet as it stands. A repeated request hears of the one kept the first time.</summary>
    /// <returns>Null where the worksheet is gone.</returns>
    /// <exception cref="ArgumentException">A text does not fit, or the occasion is one that brings its own snapshot.</exception>
    public Task<SnapshotSummary?> TakeAsync(SnapshotWish wish, CancellationToken cancellationToken)
    {
        if (wish.Occasion is not (SnapshotOccasion.Review or SnapshotOccasion.ByHand))
            throw new ArgumentException($"A snapshot of occasion {wish.Occasion} is kept with what it is kept for.", nameof(wish));
        wish.CheckTexts();
        return db.WithWorksheetAsync(
            wish.WorksheetId,
            null,
            async worksheet =>
            {
                var before = await Summaries(worksheet.Id, snapshots => snapshots.Where(snapshot => snapshot.OperationId == wish.OperationId))
                    .SingleOrDefaultAsync(cancellationToken);
                if (before is not null)
                    return before;

                var now = clock.UtcMoment();
                var snapshot = new Snapshot
                {
                    Id = Clock.NewId(now),
                    WorksheetId = worksheet.Id,
                    Occasion = wish.Occasion,
                    Label = wish.Label.Trim(),
                    At = now,
                    PersonId = wish.PersonId,
                    PersonName = Text.OrNull(wish.PersonName, WorksheetLimits.PersonName),
                    ToolVersion = worksheet.ToolVersion,
                    StageId = worksheet.StageId,
                    Answers = await db.AnswersAsTextAsync(worksheet.Id, given: null, cancellationToken),
                    OperationId = wish.OperationId,
                };
                db.Snapshots.Add(snapshot);
                await db.SaveChangesAsync(cancellationToken);
                return SnapshotSummary.Of(snapshot);
            },
            cancellationToken);
    }

    /// <summary>What was kept of a worksheet, the last first, without the answers.</summary>
    public async Task<ImmutableArray<SnapshotSummary>> ListAsync(Guid worksheetId, CancellationToken cancellationToken) =>
        [.. await Summaries(worksheetId, snapshots => snapshots).ToListAsync(cancellationToken)];

    /// <summary>One that was kept of a worksheet, with its answers by item id; null where there is none.</summary>
    public async Task<KeptWorksheet?> ReadAsync(Guid worksheetId, Guid snapshotId, CancellationToken cancellationToken)
    {
        var snapshot = await db.Snapshots.AsNoTracking().SingleOrDefaultAsync(each => each.Id == snapshotId && each.WorksheetId == worksheetId, cancellationToken);
        return snapshot is null ? null : new(SnapshotSummary.Of(snapshot), SnapshotText.Read(snapshot.Answers));
    }

    private IQueryable<SnapshotSummary> Summaries(Guid worksheetId, Func<IQueryable<Snapshot>, IQueryable<Snapshot>> which) =>
        which(db.Snapshots.Where(snapshot => snapshot.WorksheetId == worksheetId))
            .OrderByDescending(snapshot => snapshot.At).ThenByDescending(snapshot => snapshot.Id)
            .Select(snapshot => new SnapshotSummary(
                snapshot.Id, snapshot.Occasion, snapshot.Label, snapshot.At, snapshot.PersonId, snapshot.PersonName, snapshot.ToolVersion, snapshot.StageId));
}

/// <summary>A wish to keep a worksheet as it stands.</summary>
public sealed record SnapshotWish
{
    /// <summary>Made by the client, once for each thing a person does; a repeated request repeats it.</summary>
    public required Guid OperationId { get; init; }

    public required Guid WorksheetId { get; init; }

    /// <summary><see cref="SnapshotOccasion.Review"/> or <see cref="SnapshotOccasion.ByHand"/>.</summary>
    public required SnapshotOccasion Occasion { get; init; }

    /// <summary>The section of the review, or what the person calls it; at most <see cref="WorksheetLimits.Id"/> characters, not blank.</summary>
    public required string Label { get; init; }

    /// <summary>Who wants it kept; has to exist.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The person's name now, at most <see cref="WorksheetLimits.PersonName"/> characters, or null.</summary>
    public string? PersonName { get; init; }

    internal void CheckTexts()
    {
        Text.Of(Label.Trim(), WorksheetLimits.Id);
        Text.OrNull(PersonName, WorksheetLimits.PersonName);
    }
}

/// <summary>A snapshot without its answers; members as in <see cref="Snapshot"/>.</summary>
public sealed record SnapshotSummary(
    Guid Id, SnapshotOccasion Occasion, string Label, DateTime At, Guid PersonId, string? PersonName, int ToolVersion, string? StageId)
{
    internal static SnapshotSummary Of(Snapshot snapshot) => new(
        snapshot.Id, snapshot.Occasion, snapshot.Label, snapshot.At, snapshot.PersonId, snapshot.PersonName, snapshot.ToolVersion, snapshot.StageId);
}

/// <param name="Answers">By item id, signatures among them.</param>
public sealed record KeptWorksheet(SnapshotSummary Summary, ImmutableDictionary<string, AnswerSnapshot> Answers);

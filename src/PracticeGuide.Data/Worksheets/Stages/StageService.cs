using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.Worksheets.Signatures;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Data.Worksheets.Stages;

/// <summary>
/// Takes worksheets from stage to stage. Of several who press at once one moves it, and nobody moves what they have not read; a text that does not fit is
/// an <see cref="ArgumentException"/>.
/// </summary>
public sealed class StageService(PracticeGuideContext db, TimeProvider clock)
{
    /// <summary>Takes a worksheet on to the next stage, with what is signed and kept by that.</summary>
    public Task<StageResult> AdvanceAsync(StageAdvance advance, CancellationToken cancellationToken)
    {
        advance.Check();
        return MoveAsync(advance, advance.Read, reason: null, (worksheet, now) => KeepAsync(advance, worksheet, now, cancellationToken), cancellationToken);
    }

    /// <summary>Takes a worksheet back to an earlier stage. What was signed since it left that stage is withdrawn; the snapshots stay.</summary>
    public Task<StageResult> ReopenAsync(StageReopening reopening, CancellationToken cancellationToken)
    {
        reopening.Check();
        return MoveAsync(
            reopening,
            read: null,
            reopening.Reason.Trim(),
            async (_, now) =>
            {
                await WithdrawSignaturesAsync(reopening, now, cancellationToken);
                return null;
            },
            cancellationToken);
    }

    private Task<StageResult> MoveAsync(
        StageMove move, ReadWorksheet? read, string? reason, Func<Worksheet, DateTime, Task<Guid?>> along, CancellationToken cancellationToken) => db.WithWorksheetAsync<StageResult>(
        move.WorksheetId,
        new StageResult.Gone(),
        async worksheet =>
        {
            var before = await db.StageChanges.AsNoTracking().OfWorksheet(worksheet.Id)
                .FirstOrDefaultAsync(change => change.OperationId == move.OperationId, cancellationToken);
            if (before is not null)
                return new StageResult.Moved(before.ToStageId, before.At, before.SnapshotId);
            if (!worksheet.StandsIn(move.FromStageId))
                return new StageResult.AlreadyMoved(worksheet.StageId!);
            if (read is not null && await SinceAsync(read, worksheet, cancellationToken) is { } since)
                return since;

            var now = clock.UtcMoment();
            var snapshotId = await along(worksheet, now);
            db.StageChanges.Add(Change(move, reason, snapshotId, now));
            await db.SaveChangesAsync(cancellationToken);
            await db.Worksheets.Where(moved => moved.Id == worksheet.Id).ExecuteUpdateAsync(
                set => set.SetProperty(moved => moved.StageId, move.ToStageId).SetProperty(moved => moved.UpdatedAt, now), cancellationToken);
            return new StageResult.Moved(move.ToStageId, now, snapshotId);
        },
        cancellationToken);

    /// <returns>Null where the worksheet still is what was read.</returns>
    private async Task<StageResult.ReadBefore?> SinceAsync(ReadWorksheet read, Worksheet worksheet, CancellationToken cancellationToken)
    {
        var answers = await db.Answers.AsNoTracking().OfWorksheet(worksheet.Id).OrderByDescending(answer => answer.ChangedAt).ToListAsync(cancellationToken);
        StageResult.ReadBefore since = new(worksheet.ToolVersion, [.. answers.Where(answer => !read.Holds(answer))]);
        return since.Answers.IsEmpty && worksheet.ToolVersion == read.ToolVersion ? null : since;
    }

    /// <summary>What is kept and signed: the snapshot holds the signature given with it, as it does those before.</summary>
    private async Task<Guid?> KeepAsync(StageAdvance advance, Worksheet worksheet, DateTime now, CancellationToken cancellationToken)
    {
        if (!advance.KeepsSnapshot && advance.Signature is null)
            return null;

        var snapshotId = Clock.NewId(now);
        var signature = advance.Signature is { } given ? Signed(advance, given, snapshotId, now) : null;
        db.Snapshots.Add(new()
        {
            Id = snapshotId,
            WorksheetId = worksheet.Id,
            Occasion = signature is null ? SnapshotOccasion.Stage : SnapshotOccasion.Signature,
            Label = advance.FromStageId,
            At = now,
            PersonId = advance.PersonId,
            PersonName = Text.OrNull(advance.PersonName, WorksheetLimits.PersonName),
            ToolVersion = worksheet.ToolVersion,
            StageId = advance.FromStageId,
            Answers = await db.AnswersAsTextAsync(worksheet.Id, signature, cancellationToken),
            OperationId = advance.OperationId,
        });
        if (signature is not null)
            db.Signatures.Add(signature);
        return snapshotId;
    }

    private async Task WithdrawSignaturesAsync(StageReopening reopening, DateTime now, CancellationToken cancellationToken)
    {
        // By time, not by stage: a worksheet may be taken back over several stages, and a tool may have been changed since.
        var left = await db.StageChanges.OfWorksheet(reopening.WorksheetId).Where(change => change.FromStageId == reopening.ToStageId && change.Reason == null)
            .Select(change => (DateTime?)change.At).FirstOrDefaultAsync(cancellationToken) ?? DateTime.UnixEpoch;
        DateTime? withdrawn = now;
        await db.Signatures.OfWorksheet(reopening.WorksheetId).ThatStand().Where(signature => signature.At >= left)
            .ExecuteUpdateAsync(set => set.SetProperty(signature => signature.WithdrawnAt, withdrawn), cancellationToken);
    }

    private static Signature Signed(StageAdvance advance, SignatureGiven given, Guid snapshotId, DateTime now) => new()
    {
        Id = Clock.NewId(now),
        WorksheetId = advance.WorksheetId,
        ItemId = given.ItemId,
        PersonId = advance.PersonId,
        PersonName = given.Name.Trim(),
        RoleId = advance.RoleId,
        At = now,
        SnapshotId = snapshotId,
    };

    private static StageChange Change(StageMove move, string? reason, Guid? snapshotId, DateTime now) => new()
    {
        Id = Clock.NewId(now),
        WorksheetId = move.WorksheetId,
        FromStageId = move.FromStageId,
        ToStageId = move.ToStageId,
        At = now,
        PersonId = move.PersonId,
        PersonName = Text.OrNull(move.PersonName, WorksheetLimits.PersonName),
        RoleId = move.RoleId,
        Reason = reason,
        SnapshotId = snapshotId,
        OperationId = move.OperationId,
    };
}

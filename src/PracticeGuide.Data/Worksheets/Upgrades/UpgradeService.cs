using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Data.Worksheets.Upgrades;

/// <summary>Changes worksheets over to a newer version of their tool.</summary>
public sealed class UpgradeService(PracticeGuideContext db, TimeProvider clock)
{
    /// <summary>
    /// Keeps the worksheet as it stands, writes the answers that the new version wants, and changes it over; all of it or nothing. Answers that
    /// are not named stay as they are, those of items that the new version does not have among them.
    /// </summary>
    /// <exception cref="ArgumentException">A text does not fit.</exception>
    public Task<UpgradeResult> UpgradeAsync(WorksheetUpgrade upgrade, CancellationToken cancellationToken)
    {
        upgrade.Check();
        return db.WithWorksheetAsync<UpgradeResult>(
            upgrade.WorksheetId,
            new UpgradeResult.Gone(),
            async worksheet =>
            {
                var before = await db.Snapshots.Where(snapshot => snapshot.WorksheetId == worksheet.Id && snapshot.OperationId == upgrade.OperationId)
                    .Select(snapshot => (Guid?)snapshot.Id).SingleOrDefaultAsync(cancellationToken);
                if (before is { } kept)
                    return new UpgradeResult.Upgraded(kept);
                if (worksheet.ToolVersion != upgrade.FromVersion)
                    return new UpgradeResult.OtherVersion(worksheet.ToolVersion);

                var revisions = await db.Answers.AsNoTracking().OfWorksheet(worksheet.Id).Select(answer => new { answer.ItemId, answer.Revision })
                    .ToDictionaryAsync(answer => answer.ItemId, answer => answer.Revision, StringComparer.Ordinal, cancellationToken);
                if (upgrade.Answers.Any(answer => revisions.GetValueOrDefault(answer.ItemId) != answer.BaseRevision))
                    return new UpgradeResult.AnsweredMeanwhile();
                return await CarryOutAsync(upgrade, worksheet, cancellationToken);
            },
            cancellationToken);
    }

    private async Task<UpgradeResult> CarryOutAsync(WorksheetUpgrade upgrade, Worksheet worksheet, CancellationToken cancellationToken)
    {
        var now = clock.UtcMoment();
        var snapshot = new Snapshot
        {
            Id = Clock.NewId(now),
            WorksheetId = worksheet.Id,
            Occasion = SnapshotOccasion.Upgrade,
            Label = worksheet.ToolId,
            At = now,
            PersonId = upgrade.PersonId,
            PersonName = Text.OrNull(upgrade.PersonName, WorksheetLimits.PersonName),
            ToolVersion = worksheet.ToolVersion,
            StageId = worksheet.StageId,
            Answers = await db.AnswersAsTextAsync(worksheet.Id, given: null, cancellationToken),
            OperationId = upgrade.OperationId,
        };
        db.Snapshots.Add(snapshot);

        foreach (var written in upgrade.Answers)
        {
            var answer = Answer(upgrade, written, now);
            db.Entry(answer).State = written.BaseRevision == 0 ? EntityState.Added : EntityState.Modified;
            db.AnswerChanges.Add(AnswerChange.Of(answer));
        }

        await db.SaveChangesAsync(cancellationToken);
        var stageId = upgrade.StageId ?? worksheet.StageId;
        await db.Worksheets.Where(changed => changed.Id == worksheet.Id).ExecuteUpdateAsync(
            set => set.SetProperty(changed => changed.ToolVersion, upgrade.ToVersion).SetProperty(changed => changed.StageId, stageId)
                .SetProperty(changed => changed.UpdatedAt, now),
            cancellationToken);
        return new UpgradeResult.Upgraded(snapshot.Id);
    }

    private static Answer Answer(WorksheetUpgrade upgrade, UpgradedAnswer written, DateTime now) => new()
    {
        WorksheetId = upgrade.WorksheetId,
        ItemId = written.ItemId,
        Value = written.Value,
        Revision = written.BaseRevision + 1,
        ChangedAt = now,
        ChangedById = upgrade.PersonId,
        ChangedByName = Text.OrNull(upgrade.PersonName, WorksheetLimits.PersonName),
        Language = written.Language,
    };
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data.Worksheets.Importing;

/// <summary>Keeps worksheets that were written elsewhere, with their history.</summary>
public sealed class ImportService(PracticeGuideContext db)
{
    /// <summary>Keeps all of it, or nothing. A repeated request hears of the worksheet made the first time.</summary>
    /// <exception cref="ArgumentException">A text does not fit.</exception>
    public async Task<Guid> ImportAsync(WorksheetImport import, CancellationToken cancellationToken)
    {
        // The worksheet has the id of the request, so that a second one finds it.
        var before = await db.Worksheets.AsNoTracking().FirstOrDefaultAsync(worksheet => worksheet.Id == import.OperationId, cancellationToken);
        if (before?.OwnerId == import.PersonId)
            return before.Id;

        var worksheet = Worksheet(import, before is null ? import.OperationId : Clock.NewId(Utc(import.CreatedAt)));
        db.Worksheets.Add(worksheet);
        db.Answers.AddRange(import.Answers.Select(answer => Answer(worksheet, answer)));
        db.AnswerChanges.AddRange(import.History.Select(change => Change(worksheet, change)));
        db.Comments.AddRange(import.Comments.Select(comment => Comment(worksheet, comment)));
        db.StageChanges.AddRange(import.Stages.Select(change => StageChange(worksheet, change)));
        db.Snapshots.AddRange(import.Snapshots.Select(snapshot => Snapshot(worksheet, snapshot)));
        await db.SaveChangesAsync(cancellationToken);
        return worksheet.Id;
    }

    private static Worksheet Worksheet(WorksheetImport import, Guid id)
    {
        var worksheet = new Worksheet
        {
            Id = id,
            ToolId = Text.Of(import.ToolId, WorksheetLimits.Id),
            ToolVersion = import.ToolVersion,
            StageId = import.StageId is null ? null : Text.Of(import.StageId, WorksheetLimits.Id),
            Title = Text.Of(import.Title.Trim(), WorksheetLimits.Title),
            OwnerId = import.PersonId,
            Language = Text.Of(import.Language, WorksheetLimits.Language),
            CreatedAt = Utc(import.CreatedAt),
            UpdatedAt = Utc(import.UpdatedAt),
        };
        foreach (var roleId in import.RoleIds.DefaultIfEmpty(""))
        {
            worksheet.Participants.Add(new()
            {
                Id = Clock.NewId(worksheet.CreatedAt),
                WorksheetId = id,
                PersonId = import.PersonId,
                RoleId = Text.OrEmpty(roleId, WorksheetLimits.Id),
                JoinedAt = worksheet.CreatedAt,
            });
        }

        return worksheet;
    }

    private static Answer Answer(Worksheet worksheet, KeptAnswer answer) => new()
    {
        WorksheetId = worksheet.Id,
        ItemId = Text.Of(answer.ItemId, WorksheetLimits.Id),
        Value = Text.Of(answer.Value),
        Revision = answer.Revision,
        ChangedAt = Utc(answer.At),
        ChangedById = worksheet.OwnerId,
        ChangedByName = Text.OrNull(answer.PersonName, WorksheetLimits.PersonName),
        Language = Text.Of(answer.Language, WorksheetLimits.Language),
    };

    private static AnswerChange Change(Worksheet worksheet, KeptChange change) => new()
    {
        Id = Clock.NewId(Utc(change.Answer.At)),
        WorksheetId = worksheet.Id,
        ItemId = Text.Of(change.Answer.ItemId, WorksheetLimits.Id),
        Revision = change.Answer.Revision,
        Value = Text.Of(change.Answer.Value),
        At = Utc(change.Answer.At),
        PersonId = worksheet.OwnerId,
        PersonName = Text.OrNull(change.Answer.PersonName, WorksheetLimits.PersonName),
        Language = Text.Of(change.Answer.Language, WorksheetLimits.Language),
        OperationId = Guid.NewGuid(),
        SetAside = change.SetAside,
    };

    private static Comment Comment(Worksheet worksheet, KeptComment comment) => new()
    {
        Id = Clock.NewId(Utc(comment.At)),
        WorksheetId = worksheet.Id,
        ItemId = Text.Of(comment.ItemId, WorksheetLimits.Id),
        PersonId = worksheet.OwnerId,
        PersonName = Text.OrNull(comment.PersonName, WorksheetLimits.PersonName),
        Text = Text.Of(comment.Text, WorksheetLimits.Comment),
        Language = Text.Of(comment.Language, WorksheetLimits.Language),
        At = Utc(comment.At),
        OperationId = Guid.NewGuid(),
    };

    private static StageChange StageChange(Worksheet worksheet, KeptStageChange change) => new()
    {
        Id = Clock.NewId(Utc(change.At)),
        WorksheetId = worksheet.Id,
        FromStageId = change.FromStageId is null ? null : Text.Of(change.FromStageId, WorksheetLimits.Id),
        ToStageId = Text.Of(change.ToStageId, WorksheetLimits.Id),
        At = Utc(change.At),
        PersonId = worksheet.OwnerId,
        PersonName = Text.OrNull(change.PersonName, WorksheetLimits.PersonName),
        RoleId = Text.OrEmpty(change.RoleId, WorksheetLimits.Id),
        Reason = Text.OrNull(change.Reason, WorksheetLimits.Reason),
        OperationId = Guid.NewGuid(),
    };

    private static Snapshot Snapshot(Worksheet worksheet, KeptSnapshot snapshot) => new()
    {
        Id = Clock.NewId(Utc(snapshot.At)),
        WorksheetId = worksheet.Id,
        Occasion = snapshot.Occasion,
        Label = Text.Of(snapshot.Label, WorksheetLimits.Id),
        At = Utc(snapshot.At),
        PersonId = worksheet.OwnerId,
        PersonName = Text.OrNull(snapshot.PersonName, WorksheetLimits.PersonName),
        ToolVersion = snapshot.ToolVersion,
        StageId = snapshot.StageId is null ? null : Text.Of(snapshot.StageId, WorksheetLimits.Id),
        Answers = SnapshotText.Write(snapshot.Answers.Select(answer => KeyValuePair.Create(
            Text.Of(answer.ItemId, WorksheetLimits.Id),
            new AnswerSnapshot(
                Text.Of(answer.Value), answer.Revision, Utc(answer.At), worksheet.OwnerId, Text.OrNull(answer.PersonName, WorksheetLimits.PersonName), answer.Language)))),
        OperationId = Guid.NewGuid(),
    };

    /// <summary>To the microsecond, as times are kept.</summary>
    private static DateTime Utc(DateTime time)
    {
        var utc = time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}

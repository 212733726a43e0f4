using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Data.Worksheets.Signatures;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Web.Export.Files;

/// <summary>Makes the file of a worksheet: everything it holds that the person may see.</summary>
public sealed class WorksheetFiles(PracticeGuideContext db, TimeProvider clock)
{
    public async Task<WorksheetFile> OfAsync(WorksheetContents contents, CancellationToken cancellationToken)
    {
        var worksheet = contents.Worksheet;
        return new()
        {
            Format = WorksheetFile.FormatName,
            Version = WorksheetFile.CurrentVersion,
            ExportedAt = clock.GetUtcNow().UtcDateTime,
            Tool = new()
            {
                Id = worksheet.ToolId,
                Version = worksheet.ToolVersion,
                Title = Language.All.ToImmutableSortedDictionary(language => language.Code, language => contents.Tool.Title[language], StringComparer.Ordinal),
            },
            Title = worksheet.Title,
            Language = worksheet.Language,
            Stage = worksheet.StageId,
            StartedAt = worksheet.CreatedAt,
            ChangedAt = worksheet.UpdatedAt,
            Participants = [.. contents.Participants.Select(person => new FileParticipant(person.Name, person.RoleIds))],
            Answers =
            [
                .. worksheet.Answers.Where(answer => contents.MaySee(answer.ItemId)).OrderBy(answer => Place(contents, answer.ItemId)).ThenBy(answer => answer.ItemId, StringComparer.Ordinal)
                    .Select(answer => new FileAnswer(answer.ItemId, Value(answer.Value), answer.Revision, answer.ChangedByName, answer.ChangedAt, answer.Language)),
            ],
            History = await HistoryAsync(contents, cancellationToken),
            Comments = await CommentsAsync(contents, cancellationToken),
            Stages = await StagesAsync(worksheet.Id, cancellationToken),
            Signatures = await SignaturesAsync(contents, cancellationToken),
            Snapshots = await SnapshotsAsync(contents, cancellationToken),
        };
    }

    private async Task<ImmutableArray<FileChange>> HistoryAsync(WorksheetContents contents, CancellationToken cancellationToken) =>
    [
        .. (await db.AnswerChanges.OfWorksheet(contents.Worksheet.Id).AsNoTracking().ToListAsync(cancellationToken))
            .Where(change => contents.MaySee(change.ItemId))
            .OrderBy(change => change.At).ThenBy(change => change.ItemId, StringComparer.Ordinal).ThenBy(change => change.Revision).ThenBy(change => change.SetAside)
            .Select(change => new FileChange(change.ItemId, Value(change.Value), change.Revision, change.PersonName, change.At, change.Language, change.SetAside)),
    ];

    private async Task<ImmutableArray<FileComment>> CommentsAsync(WorksheetContents contents, CancellationToken cancellationToken) =>
    [
        .. (await db.Comments.OfWorksheet(contents.Worksheet.Id).Where(comment => comment.RemovedAt == null).OrderBy(comment => comment.At).ThenBy(comment => comment.Id)
                .AsNoTracking().ToListAsync(cancellationToken))
            .Where(comment => contents.MaySee(comment.ItemId))
            .Select(comment => new FileComment(comment.ItemId, comment.Text, comment.PersonName, comment.At, comment.Language)),
    ];

    private async Task<ImmutableArray<FileStageChange>> StagesAsync(Guid worksheetId, CancellationToken cancellationToken) =>
    [
        .. (await db.StageChanges.OfWorksheet(worksheetId).AsNoTracking().ToListAsync(cancellationToken)).AsEnumerable().Reverse()
            .Select(change => new FileStageChange(change.FromStageId, change.ToStageId, change.PersonName, change.RoleId, change.At, change.Reason)),
    ];

    private async Task<ImmutableArray<FileSignature>> SignaturesAsync(WorksheetContents contents, CancellationToken cancellationToken) =>
    [
        .. (await db.Signatures.OfWorksheet(contents.Worksheet.Id).AsNoTracking().ToListAsync(cancellationToken)).AsEnumerable().Reverse()
            .Where(signature => contents.MaySee(signature.ItemId))
            .Select(signature => new FileSignature(signature.ItemId, signature.PersonName, signature.RoleId, signature.At, signature.WithdrawnAt)),
    ];

    private async Task<ImmutableArray<FileSnapshot>> SnapshotsAsync(WorksheetContents contents, CancellationToken cancellationToken) =>
    [
        .. from snapshot in await db.Snapshots.Where(snapshot => snapshot.WorksheetId == contents.Worksheet.Id).OrderBy(snapshot => snapshot.At).ThenBy(snapshot => snapshot.Id)
               .AsNoTracking().ToListAsync(cancellationToken)
           select new FileSnapshot(
               OccasionIds.Id(snapshot.Occasion), snapshot.Label, snapshot.PersonName, snapshot.At, snapshot.ToolVersion, snapshot.StageId,
               [
                   .. from answer in SnapshotText.Read(snapshot.Answers)
                      where contents.MaySee(answer.Key)
                      orderby Place(contents, answer.Key), answer.Key
                      select new FileAnswer(answer.Key, Value(answer.Value.Value), answer.Value.Revision, answer.Value.ChangedByName, answer.Value.ChangedAt, answer.Value.Language),
               ]),
    ];

    /// <summary>Where an item stands in its tool; after all others where the tool does not have it.</summary>
    private static int Place(WorksheetContents contents, string itemId) => contents.Tool.FindItem(itemId) is { } item ? contents.Tool.Items.ToList().IndexOf(item) : int.MaxValue;

    /// <summary>A stored value as part of the file; one that is no JSON as a text.</summary>
    private static JsonElement Value(string stored)
    {
        try
        {
            return JsonElement.Parse(stored);
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(stored);
        }
    }
}

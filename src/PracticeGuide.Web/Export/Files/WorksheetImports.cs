using System.Collections.Immutable;
using System.Text.Json;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Importing;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Web.Export.Files;

/// <summary>Makes a worksheet of what was planned from a file.</summary>
public sealed class WorksheetImports(ImportService imports)
{
    /// <param name="operationId">Made by the page, once for each form: sent again, it makes no second worksheet.</param>
    public Task<Guid> KeepAsync(ImportPlan plan, Guid personId, Guid operationId, CancellationToken cancellationToken) => imports.ImportAsync(
        new()
        {
            OperationId = operationId,
            PersonId = personId,
            ToolId = plan.Tool.Id,
            ToolVersion = plan.File.Tool.Version,
            StageId = plan.HasStage ? plan.File.Stage : null,
            Title = plan.File.Title,
            Language = plan.File.Language,
            RoleIds = [.. plan.Tool.Roles.Select(role => role.Id)],
            CreatedAt = plan.File.StartedAt,
            UpdatedAt = plan.File.ChangedAt,
            Answers = [.. plan.Answers.Select(planned => Kept(planned.Answer, planned.Value))],
            History = [.. History(plan)],
            Comments = [.. plan.File.Comments.Select(comment => new KeptComment(comment.Item, comment.Text, comment.By, comment.At, comment.Language))],
            Stages = [.. plan.File.Stages.Select(change => new KeptStageChange(change.From, change.To, change.By, change.Role, change.At, change.Reason))],
            Snapshots = [.. plan.File.Snapshots.Select(Snapshot)],
        },
        cancellationToken);

    private static IEnumerable<KeptChange> History(ImportPlan plan)
    {
        foreach (var change in plan.File.History)
            yield return new(new(change.Item, Raw(change.Value), change.Revision, change.By, change.At, change.Language), change.SetAside);

        // A file made by hand may have no history.
        var known = plan.File.History.Where(change => !change.SetAside).Select(change => (change.Item, change.Revision)).ToHashSet();
        foreach (var planned in plan.Answers.Where(planned => !known.Contains((planned.Answer.Item, planned.Answer.Revision))))
            yield return new(Kept(planned.Answer, planned.Value), SetAside: false);

        foreach (var aside in plan.SetAside)
            yield return new(Kept(aside.Answer, Raw(aside.Answer.Value)), SetAside: true);

        // Nobody signs by bringing in a file: that it was signed elsewhere stays readable, and counts for nothing here.
        foreach (var signature in plan.File.Signatures)
            yield return new(new(signature.Item, SignatureValue(signature), 0, signature.By, signature.At, plan.File.Language), SetAside: true);
    }

    private static KeptSnapshot Snapshot(FileSnapshot snapshot) => new(
        OccasionIds.Read(snapshot.Occasion) ?? SnapshotOccasion.ByHand, snapshot.Label, snapshot.By, snapshot.At, snapshot.ToolVersion, snapshot.Stage,
        [.. snapshot.Answers.Select(answer => Kept(answer, Raw(answer.Value)))]);

    private static KeptAnswer Kept(FileAnswer answer, string value) => new(answer.Item, value, answer.Revision, answer.By, answer.At, answer.Language);

    private static string SignatureValue(FileSignature signature) => Content.Tools.Answers.AnswerJson.Write(new Data.Worksheets.Signatures.Signature
    {
        ItemId = signature.Item,
        PersonName = signature.By,
        RoleId = signature.Role,
        At = signature.At.ToUniversalTime(),
    }.ToAnswer());

    /// <summary>On one line, as values are kept; the file is indented for people.</summary>
    private static string Raw(JsonElement value) => Content.Tools.Answers.AnswerJson.TryRead(value.GetRawText(), out var answer)
        ? Content.Tools.Answers.AnswerJson.Write(answer)
        : JsonSerializer.Serialize(value, Compact);

    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

using System.Data.Common;
using PracticeGuide.Data.Databases;

namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>Decides what becomes of a save, and writes it. The SQL is what SQLite and PostgreSQL have in common.</summary>
internal sealed class SaveStatements(DbConnection connection, TimeProvider clock) : IAsyncDisposable
{
    private readonly PreparedStatement find = new(connection, SaveSql.Find);
    private readonly PreparedStatement findRevision = new(connection, SaveSql.FindRevision);
    private readonly PreparedStatement keep = new(connection, SaveSql.Keep);
    private readonly PreparedStatement setAside = new(connection, SaveSql.SetAside);

    public void Within(DbTransaction transaction)
    {
        foreach (var statement in (PreparedStatement[])[find, findRevision, keep, setAside])
            statement.Within(transaction);
    }

    public async Task<SaveResult> CarryOutAsync(AnswerSave save)
    {
        var found = await FindAsync(save);
        if (found is null)
            return new SaveResult.WorksheetGone();

        var (current, before, stageId) = found;
        if (before is not null)
            return await AnswerAgainAsync(save, before);

        // Saying the same again is no change, whatever revision it was said from.
        if (string.Equals(current?.Value, save.Value, StringComparison.Ordinal))
            return new SaveResult.Saved(current!.Revision, current.ChangedAt);

        // Where the worksheet never left its first stage, it stands where everybody believes it to stand.
        var now = clock.UtcMoment();
        if (save.StageId is not null && stageId is not null && !string.Equals(save.StageId, stageId, StringComparison.Ordinal))
        {
            await setAside.ExecuteAsync([.. Change(save, current?.Revision ?? 0, now), ("late", stageId)]);
            return new SaveResult.StageOver(stageId);
        }

        // Where nothing was ever answered, there is nothing to lose to, whatever revision the client believes in.
        if (current is null || current.Revision == save.BaseRevision)
            return await KeepAsync(save, (current?.Revision ?? 0) + 1, now);

        await setAside.ExecuteAsync([.. Change(save, current.Revision, now), ("late", null)]);
        return new SaveResult.Conflict(current);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in (PreparedStatement[])[find, findRevision, keep, setAside])
            await statement.DisposeAsync();
    }

    private async Task<Found?> FindAsync(AnswerSave save)
    {
        await using var reader = await find.ReadAsync(("worksheet", save.WorksheetId), ("item", save.ItemId), ("operation", save.OperationId));
        if (!await reader.ReadAsync())
            return null;
        return new Found(
            reader.IsDBNull(0) ? null : Snapshot(reader),
            reader.IsDBNull(6) ? null : new SavedBefore(reader.GetInt32(6), Utc(reader, 7), reader.GetBoolean(8), Text(reader, 9)),
            Text(reader, 10));
    }

    /// <summary>A repeated request hears what it heard the first time.</summary>
    private async Task<SaveResult> AnswerAgainAsync(AnswerSave save, SavedBefore before) => before switch
    {
        { SetAside: false } => new SaveResult.Saved(before.Revision, before.At),
        { LateForStageId: { } stageId } => new SaveResult.StageOver(stageId),
        _ => new SaveResult.Conflict(await FindRevisionAsync(save, before.Revision)),
    };

    private async Task<AnswerSnapshot> FindRevisionAsync(AnswerSave save, int revision)
    {
        await using var reader = await findRevision.ReadAsync(("worksheet", save.WorksheetId), ("item", save.ItemId), ("revision", revision));
        return await reader.ReadAsync()
            ? Snapshot(reader)
            : throw new InvalidOperationException($"The history of item {save.ItemId} lacks revision {revision}.");
    }

    private async Task<SaveResult> KeepAsync(AnswerSave save, int revision, DateTime now)
    {
        await keep.ExecuteAsync(Change(save, revision, now));
        return new SaveResult.Saved(revision, now);
    }

    private static (string, object?)[] Change(AnswerSave save, int revision, DateTime now) =>
    [
        ("change", Clock.NewId(now)),
        ("worksheet", save.WorksheetId),
        ("item", save.ItemId),
        ("revision", revision),
        ("value", save.Value),
        ("at", now),
        ("person", save.PersonId),
        ("name", save.PersonName),
        ("language", save.Language),
        ("operation", save.OperationId),
    ];

    private static AnswerSnapshot Snapshot(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt32(1), Utc(reader, 2), reader.GetGuid(3), Text(reader, 4), reader.GetString(5));

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static DateTime Utc(DbDataReader reader, int column) => DateTime.SpecifyKind(reader.GetDateTime(column), DateTimeKind.Utc);

    private sealed record Found(AnswerSnapshot? Current, SavedBefore? Before, string? StageId);

    private sealed record SavedBefore(int Revision, DateTime At, bool SetAside, string? LateForStageId);
}

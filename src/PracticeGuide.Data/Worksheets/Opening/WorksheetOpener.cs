using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Worksheets.Signatures;

namespace PracticeGuide.Data.Worksheets.Opening;

/// <summary>
/// What everything about a worksheet begins with: whether someone has to do with it, what is answered and signed, and as whom they write. Asked for
/// with every save, so that EF Core reads these queries once a site and not once a request. They say in full what <see cref="WorksheetQueries"/> and its
/// like say in a word: a query that is read beforehand can call no method of ours.
/// </summary>
public sealed class WorksheetOpener
{
    private readonly Func<PracticeGuideContext, Guid, Guid, CancellationToken, Task<Worksheet?>> worksheet = EF.CompileAsyncQuery(
        (PracticeGuideContext db, Guid worksheetId, Guid personId, CancellationToken _) => db.Worksheets
            .Include(each => each.Answers)
            .AsNoTracking()
            .FirstOrDefault(each => each.Id == worksheetId && each.DeletedAt == null
                && (each.OwnerId == personId || each.Participants.Any(participant => participant.PersonId == personId || participant.HostId == personId))));

    private readonly Func<PracticeGuideContext, Guid, IAsyncEnumerable<Signature>> signatures = EF.CompileAsyncQuery(
        (PracticeGuideContext db, Guid worksheetId) => db.Signatures
            .Where(each => each.WorksheetId == worksheetId && each.WithdrawnAt == null)
            .OrderByDescending(each => each.At).ThenByDescending(each => each.Id)
            .AsNoTracking());

    private readonly Func<PracticeGuideContext, Guid, Guid, IAsyncEnumerable<ParticipantHere>> here = EF.CompileAsyncQuery(
        (PracticeGuideContext db, Guid worksheetId, Guid personId) => db.Participants
            .Where(each => each.WorksheetId == worksheetId && (each.PersonId == personId || each.HostId == personId))
            .OrderBy(each => each.JoinedAt).ThenBy(each => each.Id)
            .Join(db.People, each => each.PersonId, person => person.Id, (each, person) => new ParticipantHere(each.PersonId, person.Name, each.RoleId)));

    /// <summary>The worksheet with its answers, not tracked.</summary>
    /// <param name="personId">Whose device it is.</param>
    /// <returns>Null where it is gone or deleted, or this person has nothing to do with it (<see cref="WorksheetQueries.TakenPartInBy"/>).</returns>
    public Task<Worksheet?> FindAsync(PracticeGuideContext db, Guid worksheetId, Guid personId, CancellationToken cancellationToken) =>
        worksheet(db, worksheetId, personId, cancellationToken);

    /// <summary>The signatures that stand, the last first.</summary>
    public ValueTask<List<Signature>> SignaturesAsync(PracticeGuideContext db, Guid worksheetId, CancellationToken cancellationToken) =>
        signatures(db, worksheetId).ToListAsync(cancellationToken);

    /// <summary>Those someone acts for on their device, themselves among them where they take part; one entry a role, those first who joined first.</summary>
    /// <param name="personId">Whose device it is.</param>
    public ValueTask<List<ParticipantHere>> ParticipantsHereAsync(PracticeGuideContext db, Guid worksheetId, Guid personId, CancellationToken cancellationToken) =>
        here(db, worksheetId, personId).ToListAsync(cancellationToken);
}

/// <summary>Someone who takes part in a worksheet on a device.</summary>
/// <param name="Name">Or null.</param>
/// <param name="RoleId">Empty in a tool without roles.</param>
public sealed record ParticipantHere(Guid PersonId, string? Name, string RoleId);

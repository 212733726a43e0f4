using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets.Sharing;

/// <summary>Who takes part in a worksheet, in which role, and how they come to. A text that does not fit is an <see cref="ArgumentException"/>.</summary>
public sealed class SharingService(PracticeGuideContext db, TimeProvider clock)
{
    /// <summary>The private link for a role; it stays the same until it is revoked.</summary>
    /// <param name="worksheetId">The worksheet.</param>
    /// <param name="roleId">The role people join in; empty in a tool without roles.</param>
    /// <param name="personId">Who invites; has to exist.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>Null where the worksheet is gone.</returns>
    public Task<Invitation?> InviteAsync(Guid worksheetId, string roleId, Guid personId, CancellationToken cancellationToken)
    {
        Text.OrEmpty(roleId, WorksheetLimits.Id);
        return db.WithWorksheetAsync(
            worksheetId,
            null,
            async _ =>
            {
                var inForce = await db.Invitations.AsNoTracking().OfWorksheet(worksheetId).ThatAreInForce()
                    .FirstOrDefaultAsync(invitation => invitation.RoleId == roleId, cancellationToken);
                if (inForce is not null)
                    return inForce;

                var now = clock.UtcMoment();
                var invitation = new Invitation
                {
                    Id = Clock.NewId(now),
                    WorksheetId = worksheetId,
                    RoleId = roleId,
                    Token = InvitationToken.New(),
                    CreatedById = personId,
                    CreatedAt = now,
                };
                db.Invitations.Add(invitation);
                await db.SaveChangesAsync(cancellationToken);
                return invitation;
            },
            cancellationToken);
    }

    /// <summary>Makes a link lead nowhere from now on. Who joined by it stays.</summary>
    /// <returns>False where the worksheet has no such link in force.</returns>
    public async Task<bool> RevokeAsync(Guid worksheetId, Guid invitationId, CancellationToken cancellationToken)
    {
        DateTime? now = clock.UtcMoment();
        return await db.Invitations.ThatAreInForce().Where(invitation => invitation.Id == invitationId && invitation.WorksheetId == worksheetId)
            .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.RevokedAt, now), cancellationToken) > 0;
    }

    /// <summary>What a private link leads to, or null where it leads nowhere (any more). Any text may be asked for.</summary>
    public async Task<InvitationView?> FindInvitationAsync(string? token, CancellationToken cancellationToken) =>
        !InvitationToken.IsWellFormed(token) ? null : await (
            from invitation in db.Invitations.ThatAreInForce()
            join worksheet in db.Worksheets on invitation.WorksheetId equals worksheet.Id
            join person in db.People on invitation.CreatedById equals person.Id
            where invitation.Token == token && worksheet.DeletedAt == null
            select new InvitationView(worksheet.Id, worksheet.Title, worksheet.ToolId, worksheet.ToolVersion, invitation.RoleId, person.Name))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Lets someone take part in the role of a private link. Joining again changes nothing.</summary>
    /// <param name="token">What the link holds; any text.</param>
    /// <param name="personId">Who joins; has to exist.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    public async Task<JoinResult> JoinAsync(string? token, Guid personId, CancellationToken cancellationToken)
    {
        if (await FindInvitationAsync(token, cancellationToken) is not { } found)
            return new JoinResult.NotInForce();

        return await db.WithWorksheetAsync<JoinResult>(
            found.WorksheetId,
            new JoinResult.NotInForce(),
            async worksheet =>
            {
                // Said once more now that nobody can revoke it unnoticed: the update waits for whoever does, and finds it revoked.
                var now = clock.UtcMoment();
                var isNew = !await TakesPartAsync(worksheet.Id, personId, found.RoleId, cancellationToken);
                var isInForce = await db.Invitations.ThatAreInForce().Where(invitation => invitation.Token == token).ExecuteUpdateAsync(
                    set => set.SetProperty(invitation => invitation.LastUsedAt, invitation => isNew ? now : invitation.LastUsedAt), cancellationToken) > 0;
                if (!isInForce)
                    return new JoinResult.NotInForce();

                if (isNew)
                    await AddAsync(worksheet.Id, personId, found.RoleId, hostId: null, now, cancellationToken);
                return new JoinResult.Joined(worksheet.Id, found.RoleId, isNew);
            },
            cancellationToken);
    }

    /// <summary>Gives someone who takes part one more role: on their own device, or where their host is.</summary>
    /// <param name="worksheetId">The worksheet.</param>
    /// <param name="personId">Whoever it belongs to, or someone who takes part in it already.</param>
    /// <param name="roleId">The role; having it already changes nothing.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>False where the worksheet is gone, or the person has no part in it.</returns>
    public Task<bool> TakeRoleAsync(Guid worksheetId, Guid personId, string roleId, CancellationToken cancellationToken)
    {
        Text.OrEmpty(roleId, WorksheetLimits.Id);
        return db.WithWorksheetAsync(
            worksheetId,
            false,
            async worksheet =>
            {
                var parts = await db.Participants.AsNoTracking().OfWorksheet(worksheetId).Where(participant => participant.PersonId == personId)
                    .ToListAsync(cancellationToken);
                if (parts.Count == 0 && worksheet.OwnerId != personId)
                    return false;
                if (!parts.Exists(part => string.Equals(part.RoleId, roleId, StringComparison.Ordinal)))
                    await AddAsync(worksheetId, personId, roleId, parts.FirstOrDefault()?.HostId, clock.UtcMoment(), cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Lets someone take part on the device of another, under a name of their own.</summary>
    /// <param name="worksheetId">The worksheet.</param>
    /// <param name="hostId">On whose device; has to exist.</param>
    /// <param name="name">At most <see cref="WorksheetLimits.PersonName"/> characters, not blank.</param>
    /// <param name="roleId">The role; empty in a tool without roles.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>Null where the worksheet is gone.</returns>
    public Task<Participant?> AddHereAsync(Guid worksheetId, Guid hostId, string name, string roleId, CancellationToken cancellationToken)
    {
        var personName = Text.Of(name.Trim(), WorksheetLimits.PersonName);
        Text.OrEmpty(roleId, WorksheetLimits.Id);
        return db.WithWorksheetAsync(
            worksheetId,
            null,
            async _ =>
            {
                var now = clock.UtcMoment();
                var person = new Person { Id = Clock.NewId(now), Name = personName, CreatedAt = now };
                db.People.Add(person);
                return (Participant?)await AddAsync(worksheetId, person.Id, roleId, hostId, now, cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Takes a participant out of a worksheet: themselves, someone on their device, or, by whoever it belongs to, anybody. What they wrote stays.</summary>
    /// <param name="worksheetId">The worksheet.</param>
    /// <param name="participantId">Who leaves.</param>
    /// <param name="personId">Who says so.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    public Task<LeaveResult> LeaveAsync(Guid worksheetId, Guid participantId, Guid personId, CancellationToken cancellationToken) => db.WithWorksheetAsync(
        worksheetId,
        LeaveResult.NotThere,
        async worksheet =>
        {
            var parts = await db.Participants.AsNoTracking().OfWorksheet(worksheetId).ToListAsync(cancellationToken);
            if (parts.Find(part => part.Id == participantId) is not { } leaving
                || (personId != leaving.PersonId && personId != leaving.HostId && personId != worksheet.OwnerId))
            {
                return LeaveResult.NotThere;
            }

            if (leaving.PersonId == worksheet.OwnerId && parts.Count(part => part.PersonId == worksheet.OwnerId) == 1)
                return LeaveResult.OwnerStays;
            await db.Participants.Where(participant => participant.Id == participantId).ExecuteDeleteAsync(cancellationToken);
            return LeaveResult.Left;
        },
        cancellationToken);

    private Task<bool> TakesPartAsync(Guid worksheetId, Guid personId, string roleId, CancellationToken cancellationToken) =>
        db.Participants.AnyAsync(
            participant => participant.WorksheetId == worksheetId && participant.PersonId == personId && participant.RoleId == roleId, cancellationToken);

    private async Task<Participant> AddAsync(
        Guid worksheetId, Guid personId, string roleId, Guid? hostId, DateTime now, CancellationToken cancellationToken)
    {
        var participant = new Participant { Id = Clock.NewId(now), WorksheetId = worksheetId, PersonId = personId, RoleId = roleId, JoinedAt = now, HostId = hostId };
        db.Participants.Add(participant);
        await db.SaveChangesAsync(cancellationToken);
        return participant;
    }
}

namespace PracticeGuide.Data.Worksheets.Sharing;

/// <summary>The words that questions about who takes part are asked in.</summary>
public static class SharingQueries
{
    /// <summary>Who takes part, those first who joined first.</summary>
    public static IOrderedQueryable<Participant> OfWorksheet(this IQueryable<Participant> participants, Guid worksheetId) =>
        participants.Where(participant => participant.WorksheetId == worksheetId).OrderBy(participant => participant.JoinedAt).ThenBy(participant => participant.Id);

    /// <summary>Those someone acts for on their device: themselves, and whoever takes part there.</summary>
    public static IQueryable<Participant> OnTheDeviceOf(this IQueryable<Participant> participants, Guid personId) =>
        participants.Where(participant => participant.PersonId == personId || participant.HostId == personId);

    public static IOrderedQueryable<Invitation> OfWorksheet(this IQueryable<Invitation> invitations, Guid worksheetId) =>
        invitations.Where(invitation => invitation.WorksheetId == worksheetId).OrderBy(invitation => invitation.CreatedAt).ThenBy(invitation => invitation.Id);

    /// <summary>Those by which people can still join.</summary>
    public static IQueryable<Invitation> ThatAreInForce(this IQueryable<Invitation> invitations) => invitations.Where(invitation => invitation.RevokedAt == null);
}

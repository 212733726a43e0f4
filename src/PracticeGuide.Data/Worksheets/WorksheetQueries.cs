namespace PracticeGuide.Data.Worksheets;

/// <summary>The words that questions about worksheets are asked in.</summary>
public static class WorksheetQueries
{
    public static IQueryable<Worksheet> OwnedBy(this IQueryable<Worksheet> worksheets, Guid personId) =>
        worksheets.Where(worksheet => worksheet.OwnerId == personId);

    /// <summary>
    /// What someone has to do with: their own worksheets, those they take part in, and those of people who take part on their device. Three
    /// indexes find the ids, whatever number of worksheets there is.
    /// </summary>
    public static IQueryable<Worksheet> TakenPartInBy(this IQueryable<Worksheet> worksheets, Guid personId)
    {
        // Not `OwnerId == personId || Participants.Any(…)`: no index answers that, and every worksheet of everybody would be looked at.
        var participants = worksheets.SelectMany(worksheet => worksheet.Participants);
        var ids = worksheets.Where(worksheet => worksheet.OwnerId == personId).Select(worksheet => worksheet.Id)
            .Union(participants.Where(participant => participant.PersonId == personId).Select(participant => participant.WorksheetId))
            .Union(participants.Where(participant => participant.HostId == personId).Select(participant => participant.WorksheetId));
        return worksheets.Where(worksheet => ids.Contains(worksheet.Id));
    }

    /// <summary>Neither put away nor deleted.</summary>
    public static IQueryable<Worksheet> ThatAreOpen(this IQueryable<Worksheet> worksheets) =>
        worksheets.Where(worksheet => worksheet.ArchivedAt == null && worksheet.DeletedAt == null);

    /// <summary>Put away, and not deleted.</summary>
    public static IQueryable<Worksheet> ThatAreArchived(this IQueryable<Worksheet> worksheets) =>
        worksheets.Where(worksheet => worksheet.ArchivedAt != null && worksheet.DeletedAt == null);

    /// <summary>Deleted, and not yet removed.</summary>
    public static IQueryable<Worksheet> ThatAreDeleted(this IQueryable<Worksheet> worksheets) => worksheets.Where(worksheet => worksheet.DeletedAt != null);

    /// <summary>The last changed first. After <see cref="OwnedBy"/> an index answers this without sorting.</summary>
    public static IOrderedQueryable<Worksheet> RecentFirst(this IQueryable<Worksheet> worksheets) =>
        worksheets.OrderByDescending(worksheet => worksheet.UpdatedAt);

    public static IQueryable<Answer> OfWorksheet(this IQueryable<Answer> answers, Guid worksheetId) =>
        answers.Where(answer => answer.WorksheetId == worksheetId);

    public static IQueryable<AnswerChange> OfWorksheet(this IQueryable<AnswerChange> changes, Guid worksheetId) =>
        changes.Where(change => change.WorksheetId == worksheetId);

    /// <summary>The history of one answer, newest first, with what was set aside.</summary>
    public static IOrderedQueryable<AnswerChange> OfItem(this IQueryable<AnswerChange> changes, Guid worksheetId, string itemId) =>
        changes.Where(change => change.WorksheetId == worksheetId && change.ItemId == itemId).NewestFirst();

    /// <summary>Of entries made in the same microsecond, the one that was set aside came after the one it lost to.</summary>
    public static IOrderedQueryable<AnswerChange> NewestFirst(this IQueryable<AnswerChange> changes) =>
        changes.OrderByDescending(change => change.At).ThenByDescending(change => change.Revision).ThenByDescending(change => change.SetAside);

    /// <summary>Only what became the answer.</summary>
    public static IQueryable<AnswerChange> ThatCounted(this IQueryable<AnswerChange> changes) => changes.Where(change => !change.SetAside);
}

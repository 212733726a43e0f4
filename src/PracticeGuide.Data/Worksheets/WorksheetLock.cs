using Microsoft.EntityFrameworkCore;

namespace PracticeGuide.Data.Worksheets;

/// <summary>One change to one worksheet at a time.</summary>
internal static class WorksheetLock
{
    /// <summary>
    /// Does something with a worksheet in one transaction, while nobody else, the writer of answers included, changes anything of it.
    /// </summary>
    /// <param name="db">Has no transaction yet.</param>
    /// <param name="worksheetId">The worksheet.</param>
    /// <param name="gone">The result where it is not there, or deleted.</param>
    /// <param name="act">Is given the worksheet as it stands, untracked. What it saves is committed afterwards.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    public static async Task<T> WithWorksheetAsync<T>(
        this PracticeGuideContext db, Guid worksheetId, T gone, Func<Worksheet, Task<T>> act, CancellationToken cancellationToken)
    {
        // What the page has read before is out of date here, and would be in the way of what is written.
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // An update that changes nothing is a lock in every database; what is read after it is what others have committed.
        var isThere = await db.Worksheets.Where(worksheet => worksheet.Id == worksheetId && worksheet.DeletedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(worksheet => worksheet.UpdatedAt, worksheet => worksheet.UpdatedAt), cancellationToken) > 0;
        if (!isThere)
            return gone;

        var result = await act(await db.Worksheets.AsNoTracking().SingleAsync(worksheet => worksheet.Id == worksheetId, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        return result;
    }
}

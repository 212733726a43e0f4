using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;

namespace PracticeGuide.Data.Worksheets.Deleting;

/// <summary>Removes for good what was deleted long enough ago.</summary>
public sealed class DeletedWorksheets(PracticeGuideContext db, TimeProvider clock)
{
    /// <summary>How many days a deleted worksheet can be brought back.</summary>
    public const int Days = 30;

    /// <summary>Removes the worksheets that were deleted <see cref="Days"/> days ago or earlier, with everything in them.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var latest = clock.UtcMoment().AddDays(-Days);
        var expired = await db.Worksheets.ThatAreDeleted().Where(worksheet => worksheet.DeletedAt <= latest).Select(worksheet => worksheet.Id)
            .ToListAsync(cancellationToken);

        // One at a time, so that saves need not wait for all of them; asked once more, for one may have been brought back.
        var removed = 0;
        foreach (var id in expired)
            removed += await db.Worksheets.Where(worksheet => worksheet.Id == id && worksheet.DeletedAt <= latest).ExecuteDeleteAsync(cancellationToken);
        return removed;
    }
}

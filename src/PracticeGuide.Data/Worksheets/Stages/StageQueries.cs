namespace PracticeGuide.Data.Worksheets.Stages;

/// <summary>The words that questions about stages are asked in.</summary>
public static class StageQueries
{
    /// <summary>How a worksheet came to where it stands, the last step first.</summary>
    public static IOrderedQueryable<StageChange> OfWorksheet(this IQueryable<StageChange> changes, Guid worksheetId) =>
        changes.Where(change => change.WorksheetId == worksheetId).OrderByDescending(change => change.At).ThenByDescending(change => change.Id);
}

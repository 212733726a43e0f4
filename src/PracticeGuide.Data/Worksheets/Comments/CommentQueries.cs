namespace PracticeGuide.Data.Worksheets.Comments;

/// <summary>The words that questions about comments are asked in.</summary>
public static class CommentQueries
{
    public static IQueryable<Comment> OfWorksheet(this IQueryable<Comment> comments, Guid worksheetId) => comments.Where(comment => comment.WorksheetId == worksheetId);

    /// <summary>What was said beside one item, the first first, with the places of what was taken back.</summary>
    public static IOrderedQueryable<Comment> OfItem(this IQueryable<Comment> comments, Guid worksheetId, string itemId) =>
        comments.Where(comment => comment.WorksheetId == worksheetId && comment.ItemId == itemId).OrderBy(comment => comment.At).ThenBy(comment => comment.Id);
}

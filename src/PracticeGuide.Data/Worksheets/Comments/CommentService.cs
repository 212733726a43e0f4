using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;

namespace PracticeGuide.Data.Worksheets.Comments;

/// <summary>Takes down what people say beside an item.</summary>
public sealed class CommentService(PracticeGuideContext db, TimeProvider clock)
{
    /// <summary>Adds a comment. A repeated request hears of the one added the first time.</summary>
    /// <returns>Null where the worksheet is gone.</returns>
    /// <exception cref="ArgumentException">A text does not fit.</exception>
    public Task<Comment?> AddAsync(CommentWish wish, CancellationToken cancellationToken)
    {
        wish.Check();
        return db.WithWorksheetAsync(
            wish.WorksheetId,
            null,
            async worksheet =>
            {
                var before = await db.Comments.AsNoTracking().SingleOrDefaultAsync(comment => comment.OperationId == wish.OperationId, cancellationToken);
                if (before?.WorksheetId == worksheet.Id)
                    return before;

                var now = clock.UtcMoment();
                var comment = new Comment
                {
                    Id = Clock.NewId(now),
                    WorksheetId = worksheet.Id,
                    ItemId = wish.ItemId,
                    PersonId = wish.PersonId,
                    PersonName = Text.OrNull(wish.PersonName, WorksheetLimits.PersonName),
                    Text = wish.Text.Trim(),
                    Language = wish.Language,
                    At = now,
                    // What was called so elsewhere is something else: this is called otherwise.
                    OperationId = before is null ? wish.OperationId : Clock.NewId(now),
                };
                db.Comments.Add(comment);
                await db.SaveChangesAsync(cancellationToken);
                return comment;
            },
            cancellationToken);
    }

    /// <summary>Takes a comment back: its text is gone, its place stays. Doing so again changes nothing.</summary>
    /// <param name="worksheetId">The worksheet.</param>
    /// <param name="commentId">The comment.</param>
    /// <param name="personId">Its author; nobody else can.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>False where this person has no such comment in the worksheet.</returns>
    public async Task<bool> RemoveAsync(Guid worksheetId, Guid commentId, Guid personId, CancellationToken cancellationToken)
    {
        DateTime? now = clock.UtcMoment();
        return await db.Comments.Where(comment => comment.Id == commentId && comment.WorksheetId == worksheetId && comment.PersonId == personId).ExecuteUpdateAsync(
            set => set.SetProperty(comment => comment.Text, "").SetProperty(comment => comment.RemovedAt, comment => comment.RemovedAt ?? now), cancellationToken) > 0;
    }
}

/// <summary>A wish to say something beside an item.</summary>
public sealed record CommentWish
{
    /// <summary>Made by the client, once for each thing a person does; a repeated request repeats it.</summary>
    public required Guid OperationId { get; init; }

    public required Guid WorksheetId { get; init; }

    public required string ItemId { get; init; }

    /// <summary>At most <see cref="WorksheetLimits.Comment"/> characters, not blank.</summary>
    public required string Text { get; init; }

    /// <summary>Who says it; has to exist.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The person's name now, at most <see cref="WorksheetLimits.PersonName"/> characters, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>"en" or "fr".</summary>
    public required string Language { get; init; }

    internal void Check()
    {
        Worksheets.Text.Of(ItemId, WorksheetLimits.Id);
        Worksheets.Text.Of(Text.Trim(), WorksheetLimits.Comment);
        Worksheets.Text.Of(Language, WorksheetLimits.Language);
        Worksheets.Text.OrNull(PersonName, WorksheetLimits.PersonName);
    }
}

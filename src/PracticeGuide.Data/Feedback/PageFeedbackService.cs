using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Feedback;

/// <summary>Takes what readers say of a page.</summary>
public sealed class PageFeedbackService(PracticeGuideContext db)
{
    /// <summary>How long a sentence may be, in UTF-16 code units.</summary>
    public const int MostCharacters = 1000;

    /// <param name="pageId">The guidance page's id.</param>
    /// <param name="language">"en" or "fr".</param>
    /// <param name="helped">Whether it did.</param>
    /// <param name="sentence">At most <see cref="MostCharacters"/>; blank is none.</param>
    /// <param name="day">Today, where the site is.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <exception cref="ArgumentException">A text does not fit.</exception>
    public async Task TellAsync(string pageId, string language, bool helped, string? sentence, DateOnly day, CancellationToken cancellationToken)
    {
        db.PageFeedback.Add(new()
        {
            // Random, not by time: the order in which people answered is nobody's business.
            Id = Guid.NewGuid(),
            PageId = Text.Of(pageId, WorksheetLimits.Id),
            Language = Text.Of(language, WorksheetLimits.Language),
            Helped = helped,
            Sentence = string.IsNullOrWhiteSpace(sentence) ? null : Text.Of(sentence.Trim(), MostCharacters),
            Day = day,
        });
        await db.SaveChangesAsync(cancellationToken);
    }
}

namespace PracticeGuide.Data.Feedback;

/// <summary>Whether a page helped someone. It holds nothing of the person, and no hour that could be laid beside a log.</summary>
public sealed class PageFeedback
{
    public Guid Id { get; init; }

    /// <summary>The guidance page's id.</summary>
    public required string PageId { get; init; }

    /// <summary>"en" or "fr".</summary>
    public required string Language { get; init; }

    public required bool Helped { get; init; }

    /// <summary>What the person added, at most <see cref="PageFeedbackService.MostCharacters"/>, or null.</summary>
    public string? Sentence { get; init; }

    public required DateOnly Day { get; init; }
}

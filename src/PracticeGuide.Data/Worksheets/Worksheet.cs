namespace PracticeGuide.Data.Worksheets;

/// <summary>A tool filled in by someone.</summary>
public sealed class Worksheet
{
    public Guid Id { get; init; }

    public required string ToolId { get; init; }

    /// <summary>The version of the tool that the worksheet was started from.</summary>
    public int ToolVersion { get; init; }

    /// <summary>At most <see cref="WorksheetLimits.Title"/> characters.</summary>
    public required string Title { get; set; }

    /// <summary>The <see cref="People.Person"/> it belongs to.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>The language it was started in, "en" or "fr"; it can be filled in in any.</summary>
    public required string Language { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When an answer or the title last changed, UTC.</summary>
    public DateTime UpdatedAt { get; set; }

    public ICollection<Answer> Answers { get; } = [];
}

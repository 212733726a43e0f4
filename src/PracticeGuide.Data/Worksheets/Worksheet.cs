using PracticeGuide.Data.Worksheets.Sharing;

namespace PracticeGuide.Data.Worksheets;

/// <summary>A tool filled in by someone.</summary>
public sealed class Worksheet
{
    public Guid Id { get; init; }

    public required string ToolId { get; init; }

    /// <summary>The version of the tool that its answers are read by: the one it was started from, or the one it was changed over to since.</summary>
    public int ToolVersion { get; set; }

    /// <summary>The stage it stands in, or null where it never left the first one. Once it is set it is never null again.</summary>
    public string? StageId { get; set; }

    /// <summary>At most <see cref="WorksheetLimits.Title"/> characters.</summary>
    public required string Title { get; set; }

    /// <summary>The <see cref="People.Person"/> it belongs to.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>The language it was started in, "en" or "fr"; it can be filled in in any.</summary>
    public required string Language { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When an answer, the title or the stage last changed, UTC.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Since when it is put away, UTC, or null.</summary>
    public DateTime? ArchivedAt { get; set; }

    /// <summary>When it was deleted, UTC, or null. It can be brought back until <see cref="Deleting.DeletedWorksheets"/> removes it.</summary>
    public DateTime? DeletedAt { get; set; }

    /// <summary>The worksheet it was copied from, which may be gone by now, or null.</summary>
    public Guid? CopiedFromId { get; init; }

    public ICollection<Answer> Answers { get; } = [];

    public ICollection<Participant> Participants { get; } = [];

    /// <summary>Whether it still stands where someone believes it to stand.</summary>
    /// <param name="stageId">The stage; where <see cref="StageId"/> is null, that is the first.</param>
    internal bool StandsIn(string stageId) => StageId is null || string.Equals(StageId, stageId, StringComparison.Ordinal);
}

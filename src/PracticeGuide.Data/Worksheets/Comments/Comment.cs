namespace PracticeGuide.Data.Worksheets.Comments;

/// <summary>What someone said beside an item of a worksheet.</summary>
public sealed class Comment
{
    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; init; }

    public Guid WorksheetId { get; init; }

    public required string ItemId { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>The person's name as it was then, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>At most <see cref="WorksheetLimits.Comment"/> characters; empty once it is removed.</summary>
    public required string Text { get; set; }

    /// <summary>The language the person was working in, "en" or "fr".</summary>
    public required string Language { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>When its author took it back, UTC, or null. Its place stays, so that what others replied keeps its sense.</summary>
    public DateTime? RemovedAt { get; set; }

    /// <summary>What the client called this; unique, so that a repeated request says nothing twice.</summary>
    public Guid OperationId { get; init; }
}

namespace PracticeGuide.Data.Worksheets.Stages;

/// <summary>A worksheet went from one stage to another. Entries are only ever added.</summary>
public sealed class StageChange
{
    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; init; }

    public Guid WorksheetId { get; init; }

    /// <summary>Null where it stood nowhere before.</summary>
    public string? FromStageId { get; init; }

    public required string ToStageId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>The person's name as it was then, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>The role the person acted in; empty in a tool without roles.</summary>
    public required string RoleId { get; init; }

    /// <summary>Why it was taken back, at most <see cref="WorksheetLimits.Reason"/> characters; null where it went on.</summary>
    public string? Reason { get; init; }

    /// <summary>The worksheet as it stood then, where that was kept.</summary>
    public Guid? SnapshotId { get; init; }

    /// <summary>What the client called this; unique, so that a repeated request changes nothing twice.</summary>
    public Guid OperationId { get; init; }
}

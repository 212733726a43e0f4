namespace PracticeGuide.Data.Worksheets.Snapshots;

/// <summary>A worksheet as it stood at one time. Entries are only ever added.</summary>
public sealed class Snapshot
{
    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; init; }

    public Guid WorksheetId { get; init; }

    public SnapshotOccasion Occasion { get; init; }

    /// <summary>The stage that was left, the review, or what someone called it; at most <see cref="WorksheetLimits.Id"/> characters.</summary>
    public required string Label { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>The person's name as it was then, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>The version of the tool that its answers are read by.</summary>
    public int ToolVersion { get; init; }

    /// <summary>The stage it stood in, or null where it had never left the first one.</summary>
    public string? StageId { get; init; }

    /// <summary>As <see cref="SnapshotText"/> writes and reads it.</summary>
    public required string Answers { get; init; }

    /// <summary>What the client called this; unique, so that a repeated request changes nothing twice.</summary>
    public Guid OperationId { get; init; }
}

public enum SnapshotOccasion
{
    /// <summary>It went on to the next stage.</summary>
    Stage,

    /// <summary>It was reviewed.</summary>
    Review,

    /// <summary>It was signed by going on to the next stage.</summary>
    Signature,

    /// <summary>It was about to be changed over to another version of its tool.</summary>
    Upgrade,

    /// <summary>Someone wanted to keep it.</summary>
    ByHand,
}

using System.Collections.Immutable;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Data.Worksheets.Importing;

/// <summary>A wish to keep a worksheet that was written elsewhere. Times are UTC, or are taken to be.</summary>
public sealed record WorksheetImport
{
    /// <summary>Made by the client, once for each thing a person does; a repeated request repeats it.</summary>
    public required Guid OperationId { get; init; }

    /// <summary>Whose it will be; has to exist. Everything in it is kept as brought in by this person, under the names of its time.</summary>
    public required Guid PersonId { get; init; }

    public required string ToolId { get; init; }

    public required int ToolVersion { get; init; }

    public string? StageId { get; init; }

    /// <summary>At most <see cref="WorksheetLimits.Title"/> characters, not blank.</summary>
    public required string Title { get; init; }

    /// <summary>"en" or "fr".</summary>
    public required string Language { get; init; }

    /// <summary>The roles the person takes part in; none in a tool without roles.</summary>
    public required ImmutableArray<string> RoleIds { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime UpdatedAt { get; init; }

    /// <summary>One an item.</summary>
    public required ImmutableArray<KeptAnswer> Answers { get; init; }

    public required ImmutableArray<KeptChange> History { get; init; }

    public required ImmutableArray<KeptComment> Comments { get; init; }

    public required ImmutableArray<KeptStageChange> Stages { get; init; }

    public required ImmutableArray<KeptSnapshot> Snapshots { get; init; }
}

/// <param name="Value">JSON text.</param>
public sealed record KeptAnswer(string ItemId, string Value, int Revision, string? PersonName, DateTime At, string Language);

public sealed record KeptChange(KeptAnswer Answer, bool SetAside);

public sealed record KeptComment(string ItemId, string Text, string? PersonName, DateTime At, string Language);

public sealed record KeptStageChange(string? FromStageId, string ToStageId, string? PersonName, string RoleId, DateTime At, string? Reason);

public sealed record KeptSnapshot(
    SnapshotOccasion Occasion, string Label, string? PersonName, DateTime At, int ToolVersion, string? StageId, ImmutableArray<KeptAnswer> Answers);

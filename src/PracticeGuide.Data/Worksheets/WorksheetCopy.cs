namespace PracticeGuide.Data.Worksheets;

/// <summary>A wish to begin a worksheet with the answers of another.</summary>
public sealed record WorksheetCopy
{
    /// <summary>The other worksheet.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>At most <see cref="WorksheetLimits.Title"/> characters, not blank.</summary>
    public required string Title { get; init; }

    /// <summary>Whose it will be; has to exist.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The person's name now, at most <see cref="WorksheetLimits.PersonName"/> characters, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>The role the person takes part in; empty in a tool without roles.</summary>
    public string RoleId { get; init; } = "";

    /// <summary>The items whose answers are copied: those that the person may see. Null for all.</summary>
    public IReadOnlySet<string>? ItemIds { get; init; }
}

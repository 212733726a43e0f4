namespace PracticeGuide.Data.Worksheets.Sharing;

/// <summary>A person with a role in a worksheet. Someone with several roles is several participants.</summary>
public sealed class Participant
{
    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; init; }

    public Guid WorksheetId { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>One of the tool's roles; empty in a tool without roles.</summary>
    public required string RoleId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime JoinedAt { get; init; }

    /// <summary>The person on whose device this one takes part, or null for a device of their own.</summary>
    public Guid? HostId { get; init; }
}

namespace PracticeGuide.Data.Worksheets.Sharing;

/// <summary>A private link that lets whoever has it take part in a worksheet, in one role.</summary>
public sealed class Invitation
{
    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; init; }

    public Guid WorksheetId { get; init; }

    /// <summary>The role people join in; empty in a tool without roles.</summary>
    public required string RoleId { get; init; }

    /// <summary>What the link holds, <see cref="InvitationToken.Length"/> characters; unique, and not to be guessed.</summary>
    public required string Token { get; init; }

    public Guid CreatedById { get; init; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>Since when nobody can join by it any more, UTC, or null.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>When someone last joined by it, UTC, or null.</summary>
    public DateTime? LastUsedAt { get; set; }
}

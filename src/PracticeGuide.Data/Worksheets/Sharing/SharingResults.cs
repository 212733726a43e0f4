namespace PracticeGuide.Data.Worksheets.Sharing;

/// <summary>What became of following a private link.</summary>
public abstract record JoinResult
{
    private JoinResult()
    {
    }

    /// <summary>The person takes part in the worksheet in this role.</summary>
    /// <param name="WorksheetId">The worksheet.</param>
    /// <param name="RoleId">The role; empty in a tool without roles.</param>
    /// <param name="IsNew">False where they took part in this role already, and nothing was changed.</param>
    public sealed record Joined(Guid WorksheetId, string RoleId, bool IsNew) : JoinResult;

    /// <summary>There is no such link (any more), or its worksheet is gone or deleted.</summary>
    public sealed record NotInForce : JoinResult;
}

public enum LeaveResult
{
    Left,

    /// <summary>There is no such participant in the worksheet, or it is not one whom this person may take out; or the worksheet is gone.</summary>
    NotThere,

    /// <summary>Whoever a worksheet belongs to keeps at least one part in it.</summary>
    OwnerStays,
}

/// <summary>What someone who follows a private link is shown before they join.</summary>
/// <param name="InvitedBy">The name of the person who made the link, or null.</param>
public sealed record InvitationView(Guid WorksheetId, string Title, string ToolId, int ToolVersion, string RoleId, string? InvitedBy);

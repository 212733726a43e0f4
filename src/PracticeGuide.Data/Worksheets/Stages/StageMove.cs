namespace PracticeGuide.Data.Worksheets.Stages;

/// <summary>A wish to take a worksheet to another stage. Whether the tool lets this person do so is decided before.</summary>
public abstract record StageMove
{
    private protected StageMove()
    {
    }

    /// <summary>Made by the client, once for each thing a person does; a repeated request repeats it.</summary>
    public required Guid OperationId { get; init; }

    public required Guid WorksheetId { get; init; }

    /// <summary>The stage the person was looking at: <see cref="Worksheet.StageId"/>, or the tool's first stage where that is null.</summary>
    public required string FromStageId { get; init; }

    public required string ToStageId { get; init; }

    /// <summary>Who moves it; has to exist.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The person's name now, at most <see cref="WorksheetLimits.PersonName"/> characters, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>The role the person acts in; empty in a tool without roles.</summary>
    public string RoleId { get; init; } = "";

    private protected void CheckTexts()
    {
        Text.Of(FromStageId, WorksheetLimits.Id);
        Text.Of(ToStageId, WorksheetLimits.Id);
        Text.OrEmpty(RoleId, WorksheetLimits.Id);
        Text.OrNull(PersonName, WorksheetLimits.PersonName);
    }
}

/// <summary>On to the next stage.</summary>
public sealed record StageAdvance : StageMove
{
    /// <summary>Whether the worksheet is kept as it stands; where something is signed, it always is.</summary>
    public bool KeepsSnapshot { get; init; }

    /// <summary>What the person had read; where anything else stands there by then, nothing moves. Null to take it on as it stands.</summary>
    public ReadWorksheet? Read { get; init; }

    /// <summary>What is signed by this, or null.</summary>
    public SignatureGiven? Signature { get; init; }

    internal void Check()
    {
        CheckTexts();
        if (Signature is null)
            return;
        Text.Of(Signature.ItemId, WorksheetLimits.Id);
        Text.Of(Signature.Name.Trim(), WorksheetLimits.PersonName);
    }
}

/// <param name="ItemId">The signature item.</param>
/// <param name="Name">The name it is signed with, at most <see cref="WorksheetLimits.PersonName"/> characters, not blank.</param>
public sealed record SignatureGiven(string ItemId, string Name);

/// <summary>Back to an earlier stage. What was signed since the worksheet left that stage counts no more.</summary>
public sealed record StageReopening : StageMove
{
    /// <summary>At most <see cref="WorksheetLimits.Reason"/> characters, not blank.</summary>
    public required string Reason { get; init; }

    internal void Check()
    {
        CheckTexts();
        Text.Of(Reason.Trim(), WorksheetLimits.Reason);
    }
}

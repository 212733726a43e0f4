namespace PracticeGuide.Data.Worksheets;

/// <summary>A wish to change one answer.</summary>
public sealed record AnswerSave
{
    /// <summary>Made by the client, once for each thing a person does; a repeated request repeats it.</summary>
    public required Guid OperationId { get; init; }

    public required Guid WorksheetId { get; init; }

    public required string ItemId { get; init; }

    /// <summary>The revision the person was looking at; 0 = never answered.</summary>
    public required int BaseRevision { get; init; }

    /// <summary>JSON text that means the same in every language.</summary>
    public required string Value { get; init; }

    /// <summary>Who saves; has to exist.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The person's name now, at most <see cref="WorksheetLimits.PersonName"/> characters, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>"en" or "fr".</summary>
    public required string Language { get; init; }

    /// <summary>
    /// The stage the person was looking at: <see cref="Worksheet.StageId"/>, or the tool's first stage where that is null. Null where it does not matter.
    /// </summary>
    public string? StageId { get; init; }
}

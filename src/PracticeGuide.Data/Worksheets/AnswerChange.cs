using PracticeGuide.Data.Databases;

namespace PracticeGuide.Data.Worksheets;

/// <summary>One entry of the history of an answer. Entries are only ever added.</summary>
public sealed class AnswerChange
{
    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; init; }

    public Guid WorksheetId { get; init; }

    public required string ItemId { get; init; }

    /// <summary>The revision this made the answer, from 1; where it was set aside, the revision that stood there instead, 0 for none.</summary>
    public int Revision { get; init; }

    /// <summary>JSON text that means the same in every language.</summary>
    public required string Value { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>The person's name as it was then, or null.</summary>
    public string? PersonName { get; init; }

    /// <summary>The language the person was working in, "en" or "fr".</summary>
    public required string Language { get; init; }

    /// <summary>What the client called this save; unique, so that a repeated request changes nothing twice.</summary>
    public Guid OperationId { get; init; }

    /// <summary>Someone else had answered in the meantime, or the stage was over: this is kept here, and was never the answer.</summary>
    public bool SetAside { get; init; }

    /// <summary>Where it was set aside because its stage was over: the stage the worksheet had gone to. Otherwise null.</summary>
    public string? LateForStageId { get; init; }

    /// <summary>The entry for what has become the answer.</summary>
    internal static AnswerChange Of(Answer answer) => new()
    {
        Id = Clock.NewId(answer.ChangedAt),
        WorksheetId = answer.WorksheetId,
        ItemId = answer.ItemId,
        Revision = answer.Revision,
        Value = answer.Value,
        At = answer.ChangedAt,
        PersonId = answer.ChangedById,
        PersonName = answer.ChangedByName,
        Language = answer.Language,
        OperationId = Guid.NewGuid(),
    };
}

namespace PracticeGuide.Data.Worksheets;

/// <summary>What one item of one worksheet holds now.</summary>
public sealed class Answer
{
    public Guid WorksheetId { get; init; }

    public required string ItemId { get; init; }

    /// <summary>JSON text that means the same in every language.</summary>
    public required string Value { get; init; }

    /// <summary>Counts the changes to this answer, from 1.</summary>
    public int Revision { get; init; }

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; init; }

    public Guid ChangedById { get; init; }

    /// <summary>The person's name as it was then, or null.</summary>
    public string? ChangedByName { get; init; }

    /// <summary>The language the person was working in, "en" or "fr".</summary>
    public required string Language { get; init; }
}

namespace PracticeGuide.Data.People;

/// <summary>Someone who uses the site. A guest is a person without an account; an account, once there is one, belongs to a person.</summary>
public sealed class Person
{
    public Guid Id { get; init; }

    /// <summary>What others see beside this person's answers, at most <see cref="Worksheets.WorksheetLimits.PersonName"/> characters, or null.</summary>
    public string? Name { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; init; }
}

namespace PracticeGuide.Data.Worksheets;

/// <summary>How much fits, in UTF-16 code units.</summary>
public static class WorksheetLimits
{
    public const int Title = 200;
    public const int PersonName = 100;

    /// <summary>For the ids of tools and of items.</summary>
    public const int Id = 200;

    /// <summary>For the code of a language.</summary>
    public const int Language = 8;
}

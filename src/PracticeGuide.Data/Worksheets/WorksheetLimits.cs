namespace PracticeGuide.Data.Worksheets;

/// <summary>How much fits, in UTF-16 code units.</summary>
public static class WorksheetLimits
{
    public const int Title = 200;
    public const int PersonName = 100;

    /// <summary>For the ids of tools, items, stages, roles and reviews.</summary>
    public const int Id = 200;

    /// <summary>For the code of a language.</summary>
    public const int Language = 8;

    /// <summary>Why a worksheet was taken back to an earlier stage.</summary>
    public const int Reason = 1000;

    public const int Comment = 2000;
}

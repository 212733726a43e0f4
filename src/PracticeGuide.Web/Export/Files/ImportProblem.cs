namespace PracticeGuide.Web.Export.Files;

/// <summary>Why a file cannot become a worksheet.</summary>
public enum ImportProblemKind
{
    /// <summary>Nothing was chosen, or the file is empty.</summary>
    NoFile,

    /// <summary>More than <see cref="FileReader.MostBytes"/>.</summary>
    TooLarge,

    NotJson,

    /// <summary>It ends in the middle.</summary>
    Truncated,

    /// <summary>More levels inside each other than a worksheet has.</summary>
    TooDeep,

    /// <summary>The same thing is said twice.</summary>
    SaidTwice,

    /// <summary>JSON, but not a worksheet of a site like this one.</summary>
    OtherFormat,

    /// <summary>Of a newer version of the format.</summary>
    NewerFormat,

    /// <summary>Something is missing, or is not what it should be; the place says what.</summary>
    Damaged,

    /// <summary>No tool of this name is published here.</summary>
    UnknownTool,

    /// <summary>The tool is published here, in other versions.</summary>
    UnknownToolVersion,
}

/// <param name="Place">What is meant: <c>answers[3].at</c>, the id of a tool; null where the file as a whole is.</param>
/// <param name="Version">A version, where the kind is about one; else 0.</param>
public sealed record ImportProblem(ImportProblemKind Kind, string? Place = null, int Version = 0);

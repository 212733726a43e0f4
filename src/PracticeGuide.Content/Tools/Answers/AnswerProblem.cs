namespace PracticeGuide.Content.Tools.Answers;

public enum AnswerProblemKind
{
    /// <summary>The option is none of those to choose from.</summary>
    UnknownOption,

    /// <summary>More than <see cref="AnswerProblem.Limit"/> options are chosen.</summary>
    TooManyOptions,

    /// <summary><see cref="AnswerProblem.Length"/> is more than <see cref="AnswerProblem.Limit"/>.</summary>
    TooLong,

    /// <summary>The text holds characters that cannot be shown: control characters other than tab and line end, half a surrogate pair, U+FFFE or U+FFFF.</summary>
    ControlCharacters,

    /// <summary>Not a day that exists.</summary>
    NotADate,

    /// <summary>Before <see cref="AnswerLimits.EarliestDate"/> or after <see cref="AnswerLimits.LatestDate"/>.</summary>
    DateOutOfRange,

    NotATime,

    NotANumber,

    /// <summary>Less than <see cref="AnswerProblem.Minimum"/> or more than <see cref="AnswerProblem.Maximum"/>.</summary>
    NumberOutOfRange,

    /// <summary>More than <see cref="AnswerProblem.Limit"/> decimals.</summary>
    TooManyDecimals,

    /// <summary>Not an address that begins with <c>http://</c> or <c>https://</c>.</summary>
    NotALink,

    /// <summary>A table has more than <see cref="AnswerProblem.Limit"/> rows.</summary>
    TooManyRows,

    /// <summary>The table has no row of this id, or an added row has one that the site does not make.</summary>
    UnknownRow,

    /// <summary>The item has no such field or cell, or is not filled in by a form.</summary>
    NotAsked,
}

/// <summary>What keeps a posted value from being an answer.</summary>
/// <param name="Field">The name of the field as it was posted: <c>note</c>, <c>r1.step</c> in a table.</param>
/// <param name="Limit">The most that fits, where the kind says so; else 0.</param>
/// <param name="Length">What was given, counted the same way, for <see cref="AnswerProblemKind.TooLong"/>; else 0.</param>
/// <param name="Minimum">For <see cref="AnswerProblemKind.NumberOutOfRange"/>; null for none.</param>
/// <param name="Maximum">For <see cref="AnswerProblemKind.NumberOutOfRange"/>; null for none.</param>
public sealed record AnswerProblem(
    string Field, AnswerProblemKind Kind, int Limit = 0, int Length = 0, decimal? Minimum = null, decimal? Maximum = null);

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>A part of an answer, as forms name it.</summary>
public enum AnswerField
{
    State,
    Sentence,
    Note,
    Responsible,
    Due,
}

public enum AnswerProblemKind
{
    /// <summary>The state is none of <see cref="CheckStateIds"/>.</summary>
    UnknownState,

    /// <summary><see cref="AnswerProblem.Length"/> is more than <see cref="AnswerProblem.Limit"/>.</summary>
    TooLong,

    /// <summary>The text holds characters that cannot be shown: control characters other than tab and line end, or half a surrogate pair.</summary>
    ControlCharacters,

    /// <summary>Not a day that exists, written <c>yyyy-MM-dd</c>.</summary>
    NotADate,

    /// <summary>Before <see cref="AnswerLimits.EarliestDate"/> or after <see cref="AnswerLimits.LatestDate"/>.</summary>
    DateOutOfRange,

    /// <summary>A sentence is finished where the item has none to finish.</summary>
    SentenceNotAsked,
}

/// <summary>What keeps a posted value from being an answer.</summary>
/// <param name="Limit">The most that fits, for <see cref="AnswerProblemKind.TooLong"/>; else 0.</param>
/// <param name="Length">What was given, counted the same way, for <see cref="AnswerProblemKind.TooLong"/>; else 0.</param>
public sealed record AnswerProblem(AnswerField Field, AnswerProblemKind Kind, int Limit = 0, int Length = 0);

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Where a step of a checklist stands.</summary>
public enum CheckState
{
    Open,
    InProgress,
    Done,
    NotApplicable,
}

/// <summary>What a person or team answered to a <see cref="Items.CheckItem"/>. An unanswered item is <see cref="Empty"/>.</summary>
public sealed record CheckAnswer
{
    public static readonly CheckAnswer Empty = new();

    public CheckState State { get; init; }

    /// <summary>The end of the open sentence, at most <see cref="AnswerLimits.LongText"/> characters; empty when not given.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>At most <see cref="AnswerLimits.LongText"/> characters; empty when not given.</summary>
    public string Note { get; init; } = "";

    /// <summary>Who sees to it, at most <see cref="AnswerLimits.ShortText"/> characters; empty when not given.</summary>
    public string Responsible { get; init; } = "";

    /// <summary>When it should be done or looked at again, or null.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>How much fits, in UTF-16 code units as browsers count them; line ends count one.</summary>
public static class AnswerLimits
{
    public const int LongText = 10_000;
    public const int ShortText = 200;

    public static readonly DateOnly EarliestDate = new(1900, 1, 1);
    public static readonly DateOnly LatestDate = new(2200, 12, 31);
}

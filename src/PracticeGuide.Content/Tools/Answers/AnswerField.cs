using System.Collections.Immutable;

namespace PracticeGuide.Content.Tools.Answers;

public enum FieldKind
{
    /// <summary>One line.</summary>
    ShortText,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A web address, <c>http</c> or <c>https</c>.</summary>
    Link,

    /// <summary>Kept as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A time of day, kept as <c>HH:mm</c>.</summary>
    Time,

    /// <summary>Kept with a point, without zeros at the end.</summary>
    Number,

    /// <summary>Canadian dollars, kept with a point and two decimals.</summary>
    Money,

    /// <summary>One of <see cref="AnswerField.OptionIds"/>.</summary>
    Option,

    /// <summary>Some of <see cref="AnswerField.OptionIds"/>, kept in their order and apart by a space.</summary>
    Options,

    /// <summary>A box: <c>yes</c>, or nothing.</summary>
    Tick,
}

/// <summary>One of the things an answer to an item holds. Its value is a text that means the same in every language.</summary>
/// <param name="Name">Unique in its item: the name forms and stored answers give it.</param>
public sealed record AnswerField(string Name, FieldKind Kind)
{
    /// <summary>The most UTF-16 code units of a text, as browsers count them; line ends count one.</summary>
    public int MaximumLength { get; init; } = Kind switch
    {
        FieldKind.LongText => AnswerLimits.LongText,
        FieldKind.Link => AnswerLimits.Link,
        _ => AnswerLimits.ShortText,
    };

    /// <summary>Of a number, or null for none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Of a number, or null for none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The most decimals of a number, 0 to 4.</summary>
    public int Decimals { get; init; }

    public ImmutableArray<string> OptionIds { get; init; } = [];

    /// <summary>The most options that may be chosen together.</summary>
    public int MostOptions { get; init; } = int.MaxValue;

    /// <summary>What a form shows as chosen before anything is, or null.</summary>
    public string? Default { get; init; }
}

/// <summary>How much fits.</summary>
public static class AnswerLimits
{
    public const int LongText = 10_000;
    public const int ShortText = 200;
    public const int Link = 2_000;

    /// <summary>Rows of one table.</summary>
    public const int Rows = 200;

    /// <summary>The id of a row that people add.</summary>
    public const int RowId = 40;

    public const decimal Money = 100_000_000;

    public static readonly DateOnly EarliestDate = new(1900, 1, 1);
    public static readonly DateOnly LatestDate = new(2200, 12, 31);
}

using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>A day.</summary>
public sealed record DateItem : Item
{
    public const string Date = "date";

    protected override ImmutableArray<AnswerField> MakeFields() => [new(Date, FieldKind.Date)];
}

/// <summary>A time of day.</summary>
public sealed record TimeItem : Item
{
    public const string Time = "time";

    protected override ImmutableArray<AnswerField> MakeFields() => [new(Time, FieldKind.Time)];
}

public sealed record NumberItem : Item
{
    public const string Number = "number";

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>0 to 4.</summary>
    public int Decimals { get; init; }

    /// <summary>What is counted, or null.</summary>
    public ByLanguage<string>? Unit { get; init; }

    protected override ImmutableArray<AnswerField> MakeFields() =>
        [new(Number, FieldKind.Number) { Minimum = Minimum, Maximum = Maximum, Decimals = Decimals }];
}

/// <summary>An amount in Canadian dollars.</summary>
public sealed record MoneyItem : Item
{
    public const string Amount = "amount";

    protected override ImmutableArray<AnswerField> MakeFields() => [new(Amount, FieldKind.Money) { Minimum = 0, Maximum = AnswerLimits.Money, Decimals = 2 }];
}

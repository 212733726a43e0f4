using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>One of several options, or what people write instead.</summary>
public sealed record ChoiceItem : Item
{
    public const string Chosen = "option";
    public const string Other = "other";

    /// <summary>At least two, or one where <see cref="HasOther"/>.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>Whether people may write an answer of their own.</summary>
    public bool HasOther { get; init; }

    protected override ImmutableArray<AnswerField> MakeFields() =>
    [
        new(Chosen, FieldKind.Option) { OptionIds = [.. Options.Select(option => option.Id), .. HasOther ? (string[])[Other] : []] },
        .. HasOther ? (AnswerField[])[new(Other, FieldKind.ShortText)] : [],
    ];
}

/// <summary>Any of several options.</summary>
public sealed record ChoicesItem : Item
{
    public const string Chosen = "options";
    public const string Other = "other";

    /// <summary>At least two, or one where <see cref="HasOther"/>.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>Whether people may write an answer of their own.</summary>
    public bool HasOther { get; init; }

    /// <summary>How many may be chosen together.</summary>
    public int Most { get; init; } = int.MaxValue;

    protected override ImmutableArray<AnswerField> MakeFields() =>
    [
        new(Chosen, FieldKind.Options) { OptionIds = [.. Options.Select(option => option.Id)], MostOptions = Most },
        .. HasOther ? (AnswerField[])[new(Other, FieldKind.ShortText)] : [],
    ];

    public override bool IsAnsweredBy(ItemAnswer answer) => answer[Chosen].Length > 0 || answer[Other].Length > 0;
}

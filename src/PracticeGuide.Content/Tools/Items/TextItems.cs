using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>One line of text.</summary>
public sealed record TextItem : Item
{
    public const string Text = "text";

    public int MaximumLength { get; init; } = AnswerLimits.ShortText;

    protected override ImmutableArray<AnswerField> MakeFields() => [new(Text, FieldKind.ShortText) { MaximumLength = MaximumLength }];
}

/// <summary>Text of several lines.</summary>
public sealed record LongTextItem : Item
{
    public const string Text = "text";

    public int MaximumLength { get; init; } = AnswerLimits.LongText;

    protected override ImmutableArray<AnswerField> MakeFields() => [new(Text, FieldKind.LongText) { MaximumLength = MaximumLength }];
}

/// <summary>A person's name or function.</summary>
public sealed record PersonItem : Item
{
    public const string Text = "text";

    protected override ImmutableArray<AnswerField> MakeFields() => [new(Text, FieldKind.ShortText)];
}

using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Guidance inside the form; it asks nothing.</summary>
public sealed record PassageItem : Item
{
    /// <summary>What it says, as HTML that is safe to show.</summary>
    public required ByLanguage<string> Html { get; init; }

    /// <summary>The same as plain text, for search.</summary>
    public ByLanguage<string> Text { get; init; } = new("", "");

    protected override ImmutableArray<AnswerField> MakeFields() => [];

    public override bool IsAsked => false;

    public override bool IsAnsweredBy(ItemAnswer answer) => false;
}

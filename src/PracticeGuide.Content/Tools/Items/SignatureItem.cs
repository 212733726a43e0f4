using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Who signed, in which role and when. It is given by taking the worksheet on to the next stage, never by filling in a form.</summary>
public sealed record SignatureItem : Item
{
    public const string Name = "name", Role = "role", At = "at";

    /// <summary>What signing means.</summary>
    public required ByLanguage<string> Statement { get; init; }

    public override bool IsFilledIn => false;

    protected override ImmutableArray<AnswerField> MakeFields() => [new(Name, FieldKind.ShortText), new(Role, FieldKind.ShortText), new(At, FieldKind.ShortText)];
}

using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>A promise of an agreement, accepted or not; each of its parts may be accepted by itself.</summary>
public sealed record ClauseItem : Item
{
    public const string Accepted = "accepted", Parts = "parts", Note = "note", Yes = "yes", No = "no";

    /// <summary>What is agreed, in whole sentences.</summary>
    public required ByLanguage<string> Text { get; init; }

    /// <summary>May be empty.</summary>
    public ImmutableArray<Option> PartOptions { get; init; } = [];

    protected override ImmutableArray<AnswerField> MakeFields() =>
    [
        new(Accepted, FieldKind.Option) { OptionIds = [Yes, No] },
        .. PartOptions.IsEmpty ? [] : (AnswerField[])[new(Parts, FieldKind.Options) { OptionIds = [.. PartOptions.Select(part => part.Id)] }],
        new(Note, FieldKind.LongText),
    ];
}

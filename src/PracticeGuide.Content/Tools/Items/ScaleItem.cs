using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>How far a practice has come, on a scale whose every level says what it looks like.</summary>
public sealed record ScaleItem : Item
{
    public const string Level = "level";
    public const string Evidence = "evidence";
    public const string NotApplicable = "not-applicable";
    public const string PreferNotToSay = "prefer-not-to-say";

    /// <summary>2 to 7, the lowest first.</summary>
    public required ImmutableArray<ScaleLevel> Levels { get; init; }

    public bool OffersNotApplicable { get; init; }

    public bool OffersPreferNotToSay { get; init; }

    /// <summary>Whether people may write what shows it.</summary>
    public bool HasEvidence { get; init; } = true;

    protected override ImmutableArray<AnswerField> MakeFields() =>
    [
        new(Level, FieldKind.Option)
        {
            OptionIds =
            [
                .. Levels.Select(level => level.Id),
                .. OffersNotApplicable ? (string[])[NotApplicable] : [],
                .. OffersPreferNotToSay ? (string[])[PreferNotToSay] : [],
            ],
        },
        .. HasEvidence ? (AnswerField[])[new(Evidence, FieldKind.LongText)] : [],
    ];

    /// <summary>The level an answer gives, 1 the lowest; null where it gives none.</summary>
    public int? Figure(ItemAnswer answer)
    {
        for (var i = 0; i < Levels.Length; i++)
        {
            if (string.Equals(Levels[i].Id, answer[Level], StringComparison.Ordinal))
                return i + 1;
        }

        return null;
    }
}

/// <summary>A step of a scale.</summary>
/// <param name="Id">Unique in its scale, stable and never reused: answers hold it.</param>
/// <param name="Descriptor">What it looks like, one sentence: the item's own, or that of the scale.</param>
public sealed record ScaleLevel(string Id, ByLanguage<string> Title, ByLanguage<string> Descriptor);

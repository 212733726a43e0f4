using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>A step to tick off, with a sentence that the source leaves open and the team finishes.</summary>
public sealed record CheckItem : Item
{
    public const string State = "state", Sentence = "sentence", Responsible = "responsible", Due = "due", Evidence = "evidence", Note = "note";

    /// <summary>The states a step can be in, as answers hold them.</summary>
    public static readonly ImmutableArray<string> States = [.. Enum.GetValues<CheckState>().Select(CheckStateIds.Id)];

    /// <summary>The open beginning of the sentence, ending in "…", or null where there is none to finish.</summary>
    public ByLanguage<string>? OpenSentence { get; init; }

    protected override ImmutableArray<AnswerField> MakeFields() =>
    [
        new(State, FieldKind.Option) { OptionIds = States, Default = CheckStateIds.Id(CheckState.Open) },
        .. OpenSentence is null ? [] : (AnswerField[])[new(Sentence, FieldKind.LongText)],
        new(Responsible, FieldKind.ShortText),
        new(Due, FieldKind.Date),
        new(Evidence, FieldKind.Link),
        new(Note, FieldKind.LongText),
    ];

    public override bool IsAnsweredBy(ItemAnswer answer) => StateOf(answer) is CheckState.Done or CheckState.NotApplicable;

    /// <summary>Where the step stands; one without an answer is open.</summary>
    public static CheckState StateOf(ItemAnswer answer) => CheckStateIds.TryParse(answer[State], out var state) ? state : CheckState.Open;
}

/// <summary>Where a step of a checklist stands.</summary>
public enum CheckState
{
    Open,
    InProgress,
    Done,
    NotApplicable,
}

using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Summaries;

/// <summary>
/// What one field of an answer says, in its type: how days, times and figures are written in a language is for whoever shows it. One that does not
/// read as its type is <see cref="Words"/>, as it is kept.
/// </summary>
/// <param name="Field">What was asked. Its name says which of the site's words stands before it, unless there is a label.</param>
/// <param name="Label">What stands before it in the tool's words: the title of a column. Null where it is for the site to say.</param>
public abstract record FieldValue(AnswerField Field, string? Label)
{
    /// <param name="Text">As people typed it, lines apart by line feeds.</param>
    public sealed record Words(AnswerField Field, string? Label, string Text) : FieldValue(Field, Label);

    /// <param name="Address">As people typed it: <c>http</c> or <c>https</c>.</param>
    public sealed record Link(AnswerField Field, string? Label, string Address) : FieldValue(Field, Label);

    public sealed record Day(AnswerField Field, string? Label, DateOnly Date) : FieldValue(Field, Label);

    public sealed record TimeOfDay(AnswerField Field, string? Label, TimeOnly Time) : FieldValue(Field, Label);

    /// <summary>When something was signed.</summary>
    public sealed record Moment(AnswerField Field, string? Label, DateTimeOffset At) : FieldValue(Field, Label);

    /// <param name="Unit">What is counted, or null.</param>
    public sealed record Number(AnswerField Field, string? Label, decimal Figure, string? Unit) : FieldValue(Field, Label);

    /// <param name="Amount">Canadian dollars.</param>
    public sealed record Money(AnswerField Field, string? Label, decimal Amount) : FieldValue(Field, Label);

    /// <param name="Options">What was chosen, in the order of the options; at least one.</param>
    public sealed record Chosen(AnswerField Field, string? Label, ImmutableArray<ChosenOption> Options) : FieldValue(Field, Label);

    /// <summary>A box that is ticked.</summary>
    public sealed record Ticked(AnswerField Field, string? Label) : FieldValue(Field, Label);
}

/// <param name="Title">
/// In the tool's words. Null where they are the site's (the state of a step, yes and no, not applicable, prefer not to say, other), and for an option
/// that the tool does not have.
/// </param>
public sealed record ChosenOption(string Id, string? Title);

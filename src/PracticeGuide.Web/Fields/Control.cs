using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Web.Fields;

/// <summary>One field of a form: the element people type into or choose with, and what is wrong there.</summary>
/// <param name="Name">The name and id of the element.</param>
/// <param name="Values">What stands in it.</param>
/// <param name="Options">What can be chosen, where the field is chosen from a list.</param>
public sealed record Control(string Name, AnswerField Field, IReadOnlyList<string> Values, IReadOnlyList<Option> Options)
{
    private const int LinesOfLongText = 4;

    /// <summary>The id of what says what is asked, where no label does.</summary>
    public string? LabelledBy { get; init; }

    /// <summary>The id of a hint, or null.</summary>
    public string? HintId { get; init; }

    /// <summary>What is chosen before anything is, or null.</summary>
    public string? Default { get; init; }

    public int Lines { get; init; } = LinesOfLongText;

    /// <summary>The unit shown after a number, or null.</summary>
    public string? Unit { get; init; }

    public string Value => Values is [.., var last] && last.Length > 0 ? last : Default ?? "";

    /// <summary>The ids of what describes the element.</summary>
    public string DescribedBy => HintId is null ? $"{Name}-problem" : $"{HintId} {Name}-problem";

    public bool IsChosen(string optionId) => Field.Kind == FieldKind.Options
        ? Values.Any(value => value.Split(' ').Contains(optionId, StringComparer.Ordinal))
        : string.Equals(Value, optionId, StringComparison.Ordinal);

    /// <summary>The id of one option's element: that of the first is the field's own, so that a link to the field leads there.</summary>
    public string OptionId(int index) => index == 0 ? Name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}-{index}");
}

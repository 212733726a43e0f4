using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Web.Fields;

/// <summary>What the form of one step shows: the item, what stands in each field, and what is wrong there.</summary>
/// <param name="Values">By field name (<see cref="CheckAnswerReader"/>): as stored, or as typed when the form comes back.</param>
/// <param name="Revision">The revision the next save starts from.</param>
/// <param name="Privacy">The reminder beside free text.</param>
/// <param name="PassageAddress">The passage that justifies the step, or null.</param>
public sealed record CheckField(
    CheckItem Item, IReadOnlyDictionary<string, string?> Values, int Revision, string Privacy, string? PassageAddress)
{
    public static ImmutableDictionary<string, string?> ValuesOf(CheckAnswer answer) => ImmutableDictionary<string, string?>.Empty
        .Add(CheckAnswerReader.State, CheckStateIds.Id(answer.State))
        .Add(CheckAnswerReader.Sentence, answer.Sentence)
        .Add(CheckAnswerReader.Note, answer.Note)
        .Add(CheckAnswerReader.Responsible, answer.Responsible)
        .Add(CheckAnswerReader.Due, answer.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public string? Value(string field) => Values.GetValueOrDefault(field);
}

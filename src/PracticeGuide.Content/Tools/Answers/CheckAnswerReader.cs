using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Posted values as an answer.</summary>
/// <param name="Answer">What could be read; fields with a problem are empty in it.</param>
/// <param name="Problems">One a field at most; the answer may only be kept when there are none.</param>
public sealed record CheckAnswerReading(CheckAnswer Answer, ImmutableArray<AnswerProblem> Problems);

/// <summary>Reads the answer to a <see cref="CheckItem"/> from what a form posts.</summary>
public static class CheckAnswerReader
{
    /// <summary>The names of the posted values.</summary>
    public const string State = "state", Sentence = "sentence", Note = "note", Responsible = "responsible", Due = "due";

    /// <summary>Whatever is posted is read, never an exception. Missing values are empty ones; an empty state is <see cref="CheckState.Open"/>.</summary>
    public static CheckAnswerReading Read(CheckItem item, IReadOnlyDictionary<string, string?> values)
    {
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        var answer = new CheckAnswer
        {
            State = ReadState(Value(values, State), problems),
            Sentence = ReadSentence(item, values, problems),
            Note = ReadText(values, Note, AnswerField.Note, AnswerLimits.LongText, problems),
            Responsible = ReadText(values, Responsible, AnswerField.Responsible, AnswerLimits.ShortText, problems),
            Due = ReadDue(Value(values, Due), problems),
        };
        return new CheckAnswerReading(answer, problems.ToImmutable());
    }

    private static string? Value(IReadOnlyDictionary<string, string?> values, string name) => values.GetValueOrDefault(name);

    private static CheckState ReadState(string? id, ImmutableArray<AnswerProblem>.Builder problems)
    {
        if (!string.IsNullOrEmpty(id) && !CheckStateIds.TryParse(id, out _))
            problems.Add(new(AnswerField.State, AnswerProblemKind.UnknownState));
        return CheckStateIds.TryParse(id, out var state) ? state : CheckState.Open;
    }

    private static string ReadSentence(CheckItem item, IReadOnlyDictionary<string, string?> values, ImmutableArray<AnswerProblem>.Builder problems)
    {
        if (item.Sentence is not null || string.IsNullOrWhiteSpace(Value(values, Sentence)))
            return ReadText(values, Sentence, AnswerField.Sentence, AnswerLimits.LongText, problems);

        problems.Add(new(AnswerField.Sentence, AnswerProblemKind.SentenceNotAsked));
        return "";
    }

    private static string ReadText(
        IReadOnlyDictionary<string, string?> values, string name, AnswerField field, int limit, ImmutableArray<AnswerProblem>.Builder problems)
    {
        var text = AnswerText.Normalize(Value(values, name));
        if (!AnswerText.IsClean(text))
            problems.Add(new(field, AnswerProblemKind.ControlCharacters));
        else if (text.Length > limit)
            problems.Add(new(field, AnswerProblemKind.TooLong, limit, text.Length));
        else
            return text;
        return "";
    }

    private static DateOnly? ReadDue(string? text, ImmutableArray<AnswerProblem>.Builder problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        if (!DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            problems.Add(new(AnswerField.Due, AnswerProblemKind.NotADate));
        else if (date < AnswerLimits.EarliestDate || date > AnswerLimits.LatestDate)
            problems.Add(new(AnswerField.Due, AnswerProblemKind.DateOutOfRange));
        else
            return date;
        return null;
    }
}

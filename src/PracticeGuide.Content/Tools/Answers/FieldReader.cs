using System.Collections.Immutable;
using System.Globalization;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Reads what was posted for one field as the value that is kept.</summary>
internal static class FieldReader
{
    private const string Yes = "yes";

    /// <param name="name">As it was posted.</param>
    /// <param name="posted">Every value that was sent for it.</param>
    /// <returns>Nothing where nothing was given, and where there is a problem.</returns>
    public static string Read(AnswerField field, string name, IReadOnlyList<string> posted, ImmutableArray<AnswerProblem>.Builder problems)
    {
        var text = AnswerText.Normalize(posted.Count == 0 ? "" : posted[^1]);
        var (value, problem) = field.Kind switch
        {
            FieldKind.ShortText => Text(field, AnswerText.OneLine(text), name),
            FieldKind.LongText => Text(field, text, name),
            FieldKind.Options => Options(field, posted, name),
            _ when text.Trim() is { Length: 0 } => ("", null),
            FieldKind.Link => Link(field, text.Trim(), name),
            FieldKind.Date => Date(text.Trim(), name),
            FieldKind.Time => Time(text.Trim(), name),
            FieldKind.Number or FieldKind.Money => Number(field, NumberText.Parse(text, field.Decimals), name),
            FieldKind.Tick => string.Equals(text, Yes, StringComparison.Ordinal) ? (Yes, null) : Wrong(name, AnswerProblemKind.UnknownOption),
            _ => field.OptionIds.Contains(text) ? (text, null) : Wrong(name, AnswerProblemKind.UnknownOption),
        };
        if (problem is not null)
            problems.Add(problem);
        return value;
    }

    /// <summary>Reads a value that is kept, in this field or in another, as that of this one.</summary>
    /// <returns>Nothing where there is a problem.</returns>
    public static (string Value, AnswerProblemKind? Problem) ReadKept(AnswerField field, string kept)
    {
        if (field.Kind is FieldKind.Number or FieldKind.Money)
        {
            // Not as people write numbers: a kept point is always the decimal one.
            var isNumber = decimal.TryParse(kept, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
            var (text, wrong) = Number(field, isNumber ? number : null, field.Name);
            return (text, wrong?.Kind);
        }

        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        var value = Read(field, field.Name, [kept], problems);
        return (value, problems.Count == 0 ? null : problems[0].Kind);
    }

    private static (string Value, AnswerProblem? Problem) Wrong(string name, AnswerProblemKind kind, int limit = 0, int length = 0) =>
        ("", new(name, kind, limit, length));

    private static (string Value, AnswerProblem? Problem) Text(AnswerField field, string text, string name)
    {
        if (!AnswerText.IsClean(text))
            return Wrong(name, AnswerProblemKind.ControlCharacters);
        return text.Length > field.MaximumLength ? Wrong(name, AnswerProblemKind.TooLong, field.MaximumLength, text.Length) : (text, null);
    }

    private static (string Value, AnswerProblem? Problem) Options(AnswerField field, IReadOnlyList<string> posted, string name)
    {
        var chosen = posted.SelectMany(value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        if (chosen.Except(field.OptionIds, StringComparer.Ordinal).Any())
            return Wrong(name, AnswerProblemKind.UnknownOption);
        return chosen.Count > field.MostOptions
            ? Wrong(name, AnswerProblemKind.TooManyOptions, field.MostOptions, chosen.Count)
            : (string.Join(' ', field.OptionIds.Where(chosen.Contains)), null);
    }

    private static (string Value, AnswerProblem? Problem) Link(AnswerField field, string text, string name)
    {
        if (Text(field, text, name) is { Problem: not null } wrong)
            return wrong;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0
            ? (text, null)
            : Wrong(name, AnswerProblemKind.NotALink);
    }

    private static (string Value, AnswerProblem? Problem) Date(string text, string name)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return Wrong(name, AnswerProblemKind.NotADate);
        return date < AnswerLimits.EarliestDate || date > AnswerLimits.LatestDate ? Wrong(name, AnswerProblemKind.DateOutOfRange) : (text, null);
    }

    private static (string Value, AnswerProblem? Problem) Time(string text, string name) =>
        TimeText.Parse(text) is { } time ? (time.ToString("HH:mm", CultureInfo.InvariantCulture), null) : Wrong(name, AnswerProblemKind.NotATime);

    private static (string Value, AnswerProblem? Problem) Number(AnswerField field, decimal? parsed, string name)
    {
        if (parsed is not { } number)
            return Wrong(name, AnswerProblemKind.NotANumber);
        if (number < field.Minimum || number > field.Maximum)
            return ("", new(name, AnswerProblemKind.NumberOutOfRange, Minimum: field.Minimum, Maximum: field.Maximum));
        return decimal.Round(number, field.Decimals) != number
            ? Wrong(name, AnswerProblemKind.TooManyDecimals, field.Decimals)
            : (NumberText.Format(field, number), null);
    }
}

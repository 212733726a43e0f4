using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tools.Summaries;

/// <summary>Makes typed values of the texts that answers hold.</summary>
internal static class FieldValues
{
    /// <param name="kept">Not empty.</param>
    /// <param name="unit">Of a number, or null.</param>
    /// <param name="titleOf">The title of an option in the tool's words, or null.</param>
    public static FieldValue Of(AnswerField field, string? label, string kept, string? unit, Func<string, string?> titleOf) => field.Kind switch
    {
        FieldKind.Link => new FieldValue.Link(field, label, kept),
        FieldKind.Date when DateOnly.TryParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            new FieldValue.Day(field, label, date),
        FieldKind.Time when TimeOnly.TryParseExact(kept, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) =>
            new FieldValue.TimeOfDay(field, label, time),
        FieldKind.Number when Number(kept) is { } number => new FieldValue.Number(field, label, number, unit),
        FieldKind.Money when Number(kept) is { } amount => new FieldValue.Money(field, label, amount),
        FieldKind.Option => new FieldValue.Chosen(field, label, [new(kept, titleOf(kept))]),
        FieldKind.Options => new FieldValue.Chosen(
            field, label, [.. kept.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new ChosenOption(id, titleOf(id)))]),
        FieldKind.Tick => new FieldValue.Ticked(field, label),
        _ => new FieldValue.Words(field, label, kept),
    };

    /// <summary>The moment of a signature, kept in the round-trip form of ISO 8601.</summary>
    public static FieldValue Moment(AnswerField field, string kept) =>
        DateTimeOffset.TryParse(kept, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new FieldValue.Moment(field, null, moment)
            : new FieldValue.Words(field, null, kept);

    private static decimal? Number(string kept) =>
        decimal.TryParse(kept, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}

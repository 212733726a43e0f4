using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tests.Tools;

/// <summary>What forms post: what people mean, and anything at all.</summary>
internal sealed class RandomPosted(Random random)
{
    private static readonly string[] Texts =
    [
        "é", "😀 œuvre", "two\nlines", "one\r\n\r\ntwo  ", "  x", "\ttab", "a,b", "{\"a\":1}", "https://example.org/a?b=c", "1,250",
    ];

    private static readonly string[] Nonsense =
    [
        "", " ", "\0", "\uD83D", "\uDC00x", "\uFFFF", "\u202E", "1e999", "NaN", "--", ",", ".", "1,2,3", "99999999999999999999999", "2026-02-30",
        "25:00", "h", ":", "javascript:alert(1)",
        "http://", "http://[", "not-there", "open open", "r1 r1", "../..", "\ud83d\ude00", "yes", "a b c", "-",
    ];

    /// <summary>Values that fit, for some of the fields.</summary>
    public PostedValues Sensible(Item item, ImmutableArray<string> rowIds) => Make(item, rowIds, Sensible);

    /// <summary>Values of any kind, for fields that there are and that there are not.</summary>
    public PostedValues Anything(Item item)
    {
        string[] names = [.. item.Fields.Select(field => field.Name), "rows", "r1.c0", "one.c1", "r1.", ".c0", "nothing", ""];
        return new(names.Where(_ => random.Next(2) == 0).ToDictionary(
            name => name, _ => (IReadOnlyList<string>)[.. Enumerable.Range(0, random.Next(3)).Select(_ => Anything())], StringComparer.Ordinal));
    }

    private PostedValues Make(Item item, ImmutableArray<string> rowIds, Func<AnswerField, string> value)
    {
        var values = item.Fields.Where(_ => random.Next(3) > 0).ToDictionary(field => field.Name, value, StringComparer.Ordinal);
        if (item is TableItem table)
        {
            if (table.HasOwnRows)
                rowIds = [.. Enumerable.Range(0, random.Next(table.Most + 1)).Select(_ => $"r{random.Next(1_000)}").Distinct()];
            values[PostedValues.Rows] = string.Join(' ', rowIds);
            foreach (var row in rowIds)
            {
                foreach (var column in table.Columns.Where(_ => random.Next(3) > 0))
                    values[PostedValues.Cell(row, column.Id)] = value(column.Field);
            }
        }

        return new(values.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[pair.Value], StringComparer.Ordinal));
    }

    private string Sensible(AnswerField field) => field.Kind switch
    {
        FieldKind.ShortText or FieldKind.LongText => Pick(Texts),
        FieldKind.Link => "https://example.org/école",
        FieldKind.Date => AnswerLimits.EarliestDate.AddDays(random.Next(100_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldKind.Time => new TimeOnly(random.Next(24), random.Next(60)).ToString("HH:mm", CultureInfo.InvariantCulture),
        FieldKind.Number or FieldKind.Money => decimal.Round(random.Next(2_000_000) / 1_000m, field.Decimals).ToString(CultureInfo.InvariantCulture),
        FieldKind.Option => Pick([.. field.OptionIds]),
        FieldKind.Options => string.Join(' ', field.OptionIds.Where(_ => random.Next(2) == 0).Take(field.MostOptions)),
        _ => "yes",
    };

    private string Anything() => random.Next(4) switch
    {
        0 => Pick(Texts),
        1 => new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => (char)random.Next(0x10000))]),
        2 => new string('x', Pick([199, 200, 201, 2_001, 10_000, 10_001])),
        _ => Pick(Nonsense),
    };

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}

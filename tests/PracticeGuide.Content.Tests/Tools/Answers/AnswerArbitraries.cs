using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tests.Tools.Answers;

/// <summary>Answers and posted values of every kind, sensible and not.</summary>
internal static class AnswerArbitraries
{
    private static readonly CheckItem Item = new()
    {
        Id = "a",
        Title = new ByLanguage<string>("A", "A"),
        Sentence = new ByLanguage<string>("We…", "Nous…"),
    };

    private static readonly string[] Names = ["state", "sentence", "note", "responsible", "due", "other"];

    /// <summary>Texts with control characters, halves of surrogate pairs, accents, and lengths about the limits.</summary>
    private static readonly Gen<string?> Text = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>(),
        Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().Select(characters => (string?)new string(characters)),
        Gen.Elements<string?>("é", "😀", "\r\n", "a\r\nb", "\t", "\0", "\uD83D", "{\"a\":1}", "open", "done", "2026-11-22", "9999-12-31"),
        Gen.Elements(199, 200, 201, 9_999, 10_000, 10_001).Select(length => (string?)new string('x', length)));

    public static Arbitrary<IReadOnlyDictionary<string, string?>> PostedValues { get; } = Values().ToArbitrary();

    /// <summary>Answers as the reader makes them: what is a problem is empty.</summary>
    public static Arbitrary<CheckAnswer> Answers { get; } = (
        from state in Gen.Elements(Enum.GetValues<CheckState>())
        from days in Gen.Choose(-1, AnswerLimits.LatestDate.DayNumber - AnswerLimits.EarliestDate.DayNumber)
        from values in Values()
        select CheckAnswerReader.Read(Item, values).Answer with
        {
            State = state,
            Due = days < 0 ? null : AnswerLimits.EarliestDate.AddDays(days),
        }).ToArbitrary();

    public static Arbitrary<string?> Texts { get; } = Text.ToArbitrary();

    private static Gen<IReadOnlyDictionary<string, string?>> Values() =>
        from values in Text.ArrayOf(Names.Length)
        from present in Gen.Elements(true, true, false).ArrayOf(Names.Length)
        select (IReadOnlyDictionary<string, string?>)Names.Index().Where(name => present[name.Index])
            .ToDictionary(name => name.Item, name => values[name.Index], StringComparer.Ordinal);
}

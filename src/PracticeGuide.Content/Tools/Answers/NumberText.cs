using System.Globalization;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Numbers as people write them in either language: <c>1,250.50</c>, <c>1 250,50 $</c>, <c>-3</c>.</summary>
internal static class NumberText
{
    private const int MostDigits = 20;
    private const int GroupLength = 3;

    /// <param name="decimals">
    /// How many may follow. Where fewer than three, a single comma or point before exactly three digits parts thousands; else it is the decimal one.
    /// </param>
    /// <returns>Null where the text is no number, or has more than 20 digits.</returns>
    public static decimal? Parse(string text, int decimals)
    {
        var bare = text.Trim().Trim('$').Trim();
        var isNegative = bare is ['-' or '\u2212', ..];
        if (isNegative)
            bare = bare[1..].TrimStart().TrimStart('$').TrimStart();

        var separators = bare.Where(letter => !char.IsAsciiDigit(letter)).Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter).ToArray();
        if (bare.Length - separators.Length is 0 or > MostDigits || separators.Any(separator => separator is not (' ' or ',' or '.')))
            return null;

        return Magnitude(bare.Split([.. bare.Where(letter => !char.IsAsciiDigit(letter))]), separators, decimals) * (isNegative ? -1 : 1);
    }

    /// <summary>As it is kept.</summary>
    public static string Format(AnswerField field, decimal number) =>
        (number == 0 ? 0 : number).ToString(field.Kind == FieldKind.Money ? "0.00" : "0.####", CultureInfo.InvariantCulture);

    /// <param name="runs">The digits between the separators, one more than those.</param>
    private static decimal? Magnitude(string[] runs, char[] separators, int decimals)
    {
        if (separators.Length == 0)
            return Whole(runs[0]);

        var isGrouped = IsGrouped(runs, separators);
        if (separators[^1] is ' ' || (isGrouped && (separators.Length > 1 || decimals < GroupLength)))
            return isGrouped ? Whole(string.Concat(runs)) : null;
        return separators.Count(separator => separator == separators[^1]) == 1 && IsGrouped(runs[..^1], separators[..^1])
            ? decimal.Parse($"{string.Concat(runs[..^1])}.{runs[^1]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
    }

    private static decimal Whole(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether the separators part thousands: all the same, and three digits after each. No group before them begins with a zero.</summary>
    private static bool IsGrouped(string[] runs, char[] separators) =>
        separators.Length == 0
        || (separators.All(separator => separator == separators[0]) && runs[0] is [not '0', ..] && runs[0].Length <= GroupLength
            && runs.Skip(1).All(run => run.Length == GroupLength));
}

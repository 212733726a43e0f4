using System.Globalization;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Numbers as people write them in either language: <c>1,250.50</c>, <c>1 250,50 $</c>.</summary>
internal static class NumberText
{
    private const int MostDigits = 20;

    /// <param name="decimals">How many may follow: where fewer than three, a single comma or point before exactly three digits parts thousands.</param>
    /// <returns>Null where the text is no number.</returns>
    public static decimal? Parse(string text, int decimals)
    {
        var bare = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '$'));
        var last = bare.LastIndexOfAny([',', '.']);
        if (last >= 0)
        {
            var isThousands = bare.Length - last == 4 && (decimals < 3 ? bare.IndexOfAny([',', '.']) == last : bare.Count(letter => letter == bare[last]) > 1);
            var whole = bare[..last].Replace(bare[last] == ',' ? "." : ",", "", StringComparison.Ordinal);
            bare = isThousands || IsRepeated(bare, bare[last])
                ? bare.Replace(bare[last].ToString(), "", StringComparison.Ordinal)
                : $"{whole}.{bare[(last + 1)..]}";
        }

        return bare.Length <= MostDigits
            && decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static bool IsRepeated(string text, char separator) => text.Count(letter => letter == separator) > 1;
}

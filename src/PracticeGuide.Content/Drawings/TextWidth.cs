using System.Globalization;
using System.Text;

namespace PracticeGuide.Content.Drawings;

/// <summary>
/// Estimates how wide words will be on a screen that nobody here has seen. The advances are those of Arial, in thousandths of the size;
/// the other faces that the style sheet names for drawings (Segoe UI, Roboto, Helvetica Neue, Noto Sans, San Francisco) are at most a few
/// hundredths wider, which <see cref="Allowance"/> covers.
/// </summary>
internal static class TextWidth
{
    private const double Allowance = 1.06;

    /// <summary>A sign that is not in the tables counts as wide as the widest letters.</summary>
    private const int Unknown = 1000;

    /// <summary>From the space to the tilde.</summary>
    private static readonly int[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584,
        556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278,
        278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
        260, 334, 584,
    ];

    private static readonly int[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584,
        611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278,
        333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
        280, 389, 584,
    ];

    /// <summary>In the units of <paramref name="size"/>.</summary>
    public static double Of(string text, double size, bool bold)
    {
        var advances = bold ? Bold : Regular;
        var sum = 0;
        // An accent takes no room of its own.
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                sum += Advance(character, advances);
        }

        return sum * size * Allowance / 1000;
    }

    private static int Advance(char character, int[] advances) => character switch
    {
        >= ' ' and <= '~' => advances[character - ' '],
        '\u00a0' or '\u202f' => advances[0],
        '’' or '‘' => 278,
        '«' or '»' or '–' => 556,
        '“' or '”' => 500,
        'æ' => 889,
        'œ' => 944,
        _ => Unknown,
    };
}

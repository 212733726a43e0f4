using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace PracticeGuide.Web.Export;

/// <summary>What a file that leaves the site is called: after the worksheet, in letters every system takes.</summary>
public static class FileNames
{
    private const int Longest = 80;

    /// <param name="title">Anything a person may call a worksheet.</param>
    /// <param name="extension">Without the point.</param>
    public static string Of(string title, string extension)
    {
        var bare = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            var isKept = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
            if (isKept)
                bare.Append(rune);
            else if (bare.Length > 0 && bare[^1] != '-')
                bare.Append('-');
            if (bare.Length >= Longest)
                break;
        }

        var name = bare.ToString().Trim('-');
        return $"{(name.Length == 0 ? "worksheet" : name)}.{extension}";
    }

    /// <summary>The same without accents, and with an underscore for what ASCII does not have.</summary>
    public static string Ascii(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(letter => char.IsAscii(letter) ? letter : '_'));

    /// <summary>The header that makes a browser keep an answer as a file: the plain name for old ones, the true one as RFC 5987 has it.</summary>
    public static string Disposition(string name) =>
        new ContentDispositionHeaderValue("attachment") { FileName = Ascii(name), FileNameStar = name }.ToString();
}

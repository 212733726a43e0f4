using System.Security.Cryptography;
using System.Text;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide.Translation;

/// <summary>What a file says of the one it was translated from: the keys <c>translationOf</c> and <c>basis</c>.</summary>
/// <param name="From">The language it was translated from.</param>
/// <param name="Hash">The hash that file had then; empty where the author gave none.</param>
internal sealed record Basis(Language From, Placed<string> Hash)
{
    public static readonly string[] Keys = ["translationOf", "basis"];

    /// <summary>
    /// What a translation is made from, in short: title, summary and text, whatever the line endings and the blank lines around it. Twelve
    /// hexadecimal digits: enough to tell a page from what it was, short enough to copy.
    /// </summary>
    public static string HashOf(string title, string summary, string body)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{summary}\n{body.Trim()}"));
        return Convert.ToHexStringLower(bytes)[..12];
    }

    /// <returns>Null where the file says nothing of it, or what it says is wrong; a diagnostic says so.</returns>
    public static Basis? Read(MappingReader keys, Language language)
    {
        if (!keys.Has("translationOf"))
        {
            if (keys.Has("basis"))
                keys.Report.Error(keys.PlaceOf("basis"), "“basis” needs “translationOf”: the language this file was translated from.");
            return null;
        }

        var code = keys.Text("translationOf");
        if (Language.All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal)) is { } from && from != language)
            return new Basis(from, new(keys.Has("basis") ? keys.Text("basis") : "", keys.PlaceOf(keys.Has("basis") ? "basis" : "translationOf")));

        var others = string.Join(" or ", Language.All.Where(other => other != language));
        keys.Report.Error(keys.PlaceOf("translationOf"), $"“translationOf” is the language this file was translated from: {others}.");
        return null;
    }
}

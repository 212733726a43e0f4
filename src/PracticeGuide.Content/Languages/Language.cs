using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PracticeGuide.Content.Languages;

/// <summary>A language the site speaks. <see cref="All"/> is the one list of them.</summary>
public sealed class Language
{
    public static readonly Language English = new(0, "en", "en-CA", "English");
    public static readonly Language French = new(1, "fr", "fr-CA", "Français");

    /// <summary>Every language, in the order of <see cref="Index"/>.</summary>
    public static ImmutableArray<Language> All { get; } = [English, French];

    private Language(int index, string code, string cultureName, string nativeName)
    {
        Index = index;
        Code = code;
        Culture = CultureInfo.GetCultureInfo(cultureName);
        NativeName = nativeName;
    }

    /// <summary>Position in <see cref="All"/> and in every <see cref="ByLanguage{T}"/>.</summary>
    public int Index { get; }

    /// <summary>What addresses and file names say: <c>en</c>, <c>fr</c>.</summary>
    public string Code { get; }

    /// <summary>What <c>lang</c>, dates and numbers say: <c>en-CA</c>, <c>fr-CA</c>.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The language's name in itself.</summary>
    public string NativeName { get; }

    /// <summary>The language the language link leads to.</summary>
    public Language Other => All[(Index + 1) % All.Length];

    /// <summary>The language of the running request: that of its UI culture, English when the site does not speak it.</summary>
    public static Language Current => ForCulture(CultureInfo.CurrentUICulture);

    public static Language ForCulture(CultureInfo culture) =>
        TryParse(culture.TwoLetterISOLanguageName, out var language) ? language : English;

    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        language = All.FirstOrDefault(candidate => string.Equals(candidate.Code, code, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }

    public override string ToString() => Code;
}

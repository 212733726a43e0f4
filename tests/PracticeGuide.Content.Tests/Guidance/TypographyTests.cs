using System.Text.RegularExpressions;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>Punctuation of what is published, as it is set in each language: French as the OQLF sets it.</summary>
public sealed partial class TypographyTests
{
    private const char NoBreakSpace = '\u00a0';

    /// <summary>English titles that a French text names: their punctuation is their own.</summary>
    private static readonly string[] EnglishTitles =
    [
        "Management of Individualized Support Practices in Secondary Schools: Administrators",
        "Examining Individualized Support Practices in Secondary Schools: Resource Teachers",
        "The Advisory Guide: Designing and Implementing Effective Advisory Programs in Secondary Schools",
    ];

    /// <summary>Where French titles that an English text names have their colon.</summary>
    private const string FrenchTitle = "individualisé au secondaire\u00a0:";

    [Fact]
    public void French_colons_and_percent_signs_follow_a_no_break_space() =>
        Mistakes.AssertNone(French(text => Places(text, ':', '%').Where(place => place == 0 || text[place - 1] != NoBreakSpace)));

    [Fact]
    public void Nothing_stands_before_French_semicolons_exclamation_and_question_marks() =>
        Mistakes.AssertNone(French(text => Places(text, ';', '!', '?').Where(place => place > 0 && char.IsWhiteSpace(text[place - 1]))));

    [Fact]
    public void French_quotation_marks_hold_no_break_spaces_inside() =>
        Mistakes.AssertNone(French(text =>
            Places(text, '«').Where(place => place + 1 == text.Length || text[place + 1] != NoBreakSpace)
                .Concat(Places(text, '»').Where(place => place == 0 || text[place - 1] != NoBreakSpace))));

    [Fact]
    public void French_uses_its_own_quotation_marks() => Mistakes.AssertNone(French(text => Places(text, '“', '”')));

    [Fact]
    public void Nothing_stands_before_English_punctuation() =>
        Mistakes.AssertNone(Texts(Language.English, text =>
        {
            var english = text.Replace(FrenchTitle, "…", StringComparison.Ordinal);
            return Places(english, ':', ';', '!', '?', ',', '.', '%').Where(place => place > 0 && char.IsWhiteSpace(english[place - 1]));
        }));

    [Fact]
    public void English_uses_its_own_quotation_marks() => Mistakes.AssertNone(Texts(Language.English, text => Places(text, '«', '»')));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Apostrophes_quotation_marks_and_ellipses_are_typographic(string languageCode) =>
        Mistakes.AssertNone(Texts(
            Language.All.Single(language => language.Code == languageCode),
            text => Places(text, '\'', '"').Concat(Regex.Matches(text, @"\.\.\.", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Index))));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void No_space_is_idle_or_of_an_unusual_kind(string languageCode) =>
        Mistakes.AssertNone(Texts(
            Language.All.Single(language => language.Code == languageCode),
            text => IdleSpace().Matches(text).Select(match => match.Index)));

    private static IEnumerable<string> French(Func<string, IEnumerable<int>> mistakes) =>
        Texts(Language.French, text => mistakes(EnglishTitles.Aggregate(text, (rest, title) => rest.Replace(title, "", StringComparison.Ordinal))));

    /// <summary>Each mistake with the words around it; an address such as <c>https://…</c> is no punctuation.</summary>
    private static IEnumerable<string> Texts(Language language, Func<string, IEnumerable<int>> mistakes) =>
        from writing in PublishedContent.Writings
        from text in writing.Texts[language]
        let plain = Address().Replace(text, "…")
        from place in mistakes(plain)
        select $"{writing.Name}, {language}: …{plain[Math.Max(0, Math.Min(place, plain.Length) - 30)..Math.Min(plain.Length, place + 20)]}…";

    private static IEnumerable<int> Places(string text, params char[] marks) => Enumerable.Range(0, text.Length).Where(place => marks.Contains(text[place]));

    [GeneratedRegex(@"https?://", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"[ \u00a0]{2,}|[\t\r\u2000-\u200b\u202f\u3000]", RegexOptions.None, 1000)]
    private static partial Regex IdleSpace();
}

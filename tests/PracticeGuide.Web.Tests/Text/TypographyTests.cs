using System.Text.RegularExpressions;

namespace PracticeGuide.Web.Tests.Text;

/// <summary>Punctuation as it is set in each language: French as the OQLF sets it.</summary>
public sealed partial class TypographyTests
{
    private const char NoBreakSpace = '\u00a0';

    [Fact]
    public void French_colons_and_percent_signs_follow_a_no_break_space() =>
        Assert.Empty(French(text => Marks(text, ':', '%').Any(place => place == 0 || text[place - 1] != NoBreakSpace)));

    [Fact]
    public void Nothing_stands_before_French_semicolons_exclamation_and_question_marks() =>
        Assert.Empty(French(text => Marks(text, ';', '!', '?').Any(place => place > 0 && char.IsWhiteSpace(text[place - 1]))));

    [Fact]
    public void French_quotation_marks_hold_no_break_spaces_inside() =>
        Assert.Empty(French(text =>
            Marks(text, '«').Any(place => place + 1 == text.Length || text[place + 1] != NoBreakSpace)
            || Marks(text, '»').Any(place => place == 0 || text[place - 1] != NoBreakSpace)));

    [Fact]
    public void French_uses_its_own_quotation_marks() =>
        Assert.Empty(French(text => text.AsSpan().ContainsAny("“”")));

    [Fact]
    public void Apostrophes_quotation_marks_and_ellipses_are_typographic() =>
        Assert.Empty(Both(text => text.AsSpan().ContainsAny("'\"") || text.Contains("...", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_stands_before_English_punctuation() =>
        Assert.Empty(English(text => Marks(text, ':', ';', '!', '?', ',', '.').Any(place => place > 0 && char.IsWhiteSpace(text[place - 1]))));

    [Fact]
    public void No_text_begins_ends_or_breaks_with_idle_space() =>
        // A French colon that stands alone begins with its no-break space.
        Assert.Empty(Both(text => text != text.Trim() && text != "\u00a0:" || IdleSpace().IsMatch(text)));

    /// <summary>The French texts with something wrong; a format such as <c>{0:N0}</c> is no punctuation.</summary>
    private static IEnumerable<string> French(Func<string, bool> isWrong) =>
        InterfaceTexts.French.Select(entry => Format().Replace(entry.French, "0")).Where(isWrong);

    private static IEnumerable<string> English(Func<string, bool> isWrong) =>
        InterfaceTexts.French.Select(entry => Format().Replace(entry.Text, "0")).Where(isWrong);

    private static IEnumerable<string> Both(Func<string, bool> isWrong) =>
        InterfaceTexts.French.SelectMany(entry => (string[])[entry.Text, entry.French]).Where(isWrong);

    private static IEnumerable<int> Marks(string text, params char[] marks) => Enumerable.Range(0, text.Length).Where(place => marks.Contains(text[place]));

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Format();

    [GeneratedRegex(@"[ \t\r\n]{2,}|[\t\r\n]", RegexOptions.None, 1000)]
    private static partial Regex IdleSpace();
}

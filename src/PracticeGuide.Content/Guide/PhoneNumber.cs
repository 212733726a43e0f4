namespace PracticeGuide.Content.Guide;

/// <summary>A telephone number as the source prints it.</summary>
/// <param name="Text">3 to 15 digits, with spaces, hyphens, full stops or brackets between them: "211", "1 800 555-0199".</param>
public sealed record PhoneNumber(string Text)
{
    public const string Form = "3 to 15 digits, with spaces, hyphens, full stops or brackets between them, such as “211” or “1 800 555-0199”";

    /// <summary>What a telephone is asked to call: <c>tel:18005550199</c>.</summary>
    public string Address => $"tel:{Digits(Text)}";

    /// <returns>Null when the text is not of the <see cref="Form"/>.</returns>
    public static PhoneNumber? Parse(string text) =>
        text.All(character => char.IsAsciiDigit(character) || character is ' ' or '\u00a0' or '-' or '.' or '(' or ')') && Digits(text).Length is >= 3 and <= 15
            ? new PhoneNumber(text)
            : null;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}

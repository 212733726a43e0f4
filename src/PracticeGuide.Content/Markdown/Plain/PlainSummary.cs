namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>Makes a summary of a paragraph.</summary>
internal static class PlainSummary
{
    private const int Longest = 200;

    public static bool IsWhole(string text) => text.Length is > 0 and <= Longest;

    /// <summary>The whole of it where it is short, else its first sentences, else its first words.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
            return text;

        var beginning = text[..Longest];
        var sentence = beginning.LastIndexOfAny(['.', '!', '?']);
        if (sentence >= Longest / 3 && text[sentence + 1] == ' ')
            return beginning[..(sentence + 1)];

        var word = beginning.LastIndexOf(' ');
        var end = word > Longest / 2 ? word : char.IsHighSurrogate(beginning[^1]) ? Longest - 1 : Longest;
        return beginning[..end].TrimEnd() + "…";
    }
}

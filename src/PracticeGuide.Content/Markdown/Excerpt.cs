namespace PracticeGuide.Content.Markdown;

/// <summary>What an author wrote, short enough to stand in a message: an address may be megabytes long.</summary>
internal static class Excerpt
{
    private const int Longest = 100;

    public static string Of(string? text) => text is null || text.Length <= Longest ? text ?? "" : $"{text[..Longest]}…";
}

namespace PracticeGuide.Content.Guide;

/// <summary>A place in the guidance, whatever the language: <c>partners/making-it-succeed#goals</c>.</summary>
/// <param name="PageId">A <see cref="GuidePage.Id"/>.</param>
/// <param name="Anchor">A <see cref="Section.Anchor"/>, or null for the page as a whole.</param>
public sealed record GuidanceLink(string PageId, string? Anchor)
{
    public static GuidanceLink Parse(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new(text, null) : new(text[..hash], text[(hash + 1)..]);
    }

    public override string ToString() => Anchor is null ? PageId : $"{PageId}#{Anchor}";
}

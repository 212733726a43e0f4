using Markdig.Syntax;

namespace PracticeGuide.Content.Markdown.Headings;

/// <summary>The plain words of a heading.</summary>
internal static class HeadingText
{
    public static string Of(HeadingBlock heading) => InlineText.Of(heading.Inline);
}

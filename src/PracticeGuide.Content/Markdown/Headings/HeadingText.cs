using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PracticeGuide.Content.Markdown.Headings;

/// <summary>The plain words of a heading.</summary>
internal static class HeadingText
{
    public static string Of(HeadingBlock heading)
    {
        var text = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants<Inline>() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            });
        }

        return text.ToString().Trim();
    }
}

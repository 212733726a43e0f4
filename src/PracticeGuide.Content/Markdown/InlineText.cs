using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PracticeGuide.Content.Markdown;

/// <summary>The plain words of a line of Markdown, one space between them.</summary>
internal static class InlineText
{
    /// <summary>Whether it is part of the words of a link.</summary>
    public static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: false })
                return true;
        }

        return false;
    }

    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants<Inline>() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                CodeInline code => text.Append(code.Content),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }
}

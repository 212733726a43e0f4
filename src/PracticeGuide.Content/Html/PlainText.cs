using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace PracticeGuide.Content.Html;

/// <summary>
/// The words of a piece of a page as a reader sees them: one space between words, none lost and none glued to the next; " · " between
/// parts that no punctuation parts. What a drawing says is taken from the text equivalent that stands with it, and what a callout is taken
/// from is left out: it is no part of what the page says.
/// </summary>
internal static class PlainText
{
    /// <summary>Elements that flow within a line. The text of any other stands apart from what is beside it.</summary>
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(StringComparer.Ordinal, "a", "br", "button", "code", "del", "em", "img", "strong", "sup");

    private const char Apart = '·';

    private const string Spaces = " \t\n\r\f";

    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString().TrimEnd(' ', Apart);
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText { Data: var data })
        {
            AppendWords(data, text);
            return;
        }

        if (node is IElement { LocalName: "br" })
            Space(text);

        if (node is IElement { LocalName: "svg" or "summary" } or IElement { ClassName: "callout-source" })
            return;

        var standsApart = node is IElement element && !Inline.Contains(element.LocalName);
        if (standsApart)
            Part(text);
        foreach (var child in node.ChildNodes)
            Append(child, text);
        if (standsApart)
            Part(text);
    }

    /// <summary>What ends in a word, such as a cell of a table, is parted from the next by a sign, so that a passage does not run on.</summary>
    private static void Part(StringBuilder text)
    {
        Space(text);
        if (text.Length > 1 && char.IsLetterOrDigit(text[^2]))
            text.Append(Apart).Append(' ');
    }

    /// <summary>Word by word rather than letter by letter: this is every letter of every page.</summary>
    private static void AppendWords(ReadOnlySpan<char> data, StringBuilder text)
    {
        while (data.Length > 0)
        {
            var end = data.IndexOfAny(Spaces);
            text.Append(end < 0 ? data : data[..end]);
            if (end < 0)
                return;

            Space(text);
            data = data[(end + 1)..].TrimStart(Spaces);
        }
    }

    /// <summary>Spaces and line ends become one space; a no-break space is part of the text, as French typography asks for it.</summary>
    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }
}

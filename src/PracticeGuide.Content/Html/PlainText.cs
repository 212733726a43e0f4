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
            foreach (var character in data)
                Append(character, text);
            return;
        }

        if (node is IElement { LocalName: "br" })
            Append(' ', text);

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
        Append(' ', text);
        if (text.Length > 1 && char.IsLetterOrDigit(text[^2]))
            text.Append(Apart).Append(' ');
    }

    /// <summary>Spaces and line ends become one space; a no-break space is part of the text, as French typography asks for it.</summary>
    private static void Append(char character, StringBuilder text)
    {
        if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
            text.Append(character);
        else if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }
}

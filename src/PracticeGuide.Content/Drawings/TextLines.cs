using System.Collections.Immutable;

namespace PracticeGuide.Content.Drawings;

/// <summary>Breaks words into lines of about the same length, at spaces and after hyphens; a no-break space holds.</summary>
internal static class TextLines
{
    private sealed record Part(string Text, bool IsBroken);

    /// <summary>As few lines as <paramref name="width"/> allows. A part that is wider by itself stands in a line of its own.</summary>
    public static ImmutableArray<(string Text, bool IsBroken)> Break(string text, double width, TextStyle style)
    {
        var parts = Split(text);
        var lines = Fill(parts, width, style);
        // The narrowest width that needs no more lines makes them even.
        var (narrow, wide) = (0d, width);
        while (wide - narrow > 0.5)
        {
            var middle = (narrow + wide) / 2;
            var even = Fill(parts, middle, style);
            if (even.Length > lines.Length || even.Any(line => style.WidthOf(line.Text) > middle))
                narrow = middle;
            else
                (wide, lines) = (middle, even);
        }

        return lines;
    }

    private static ImmutableArray<(string Text, bool IsBroken)> Fill(List<Part> parts, double width, TextStyle style)
    {
        var lines = ImmutableArray.CreateBuilder<(string, bool)>();
        var (line, isBroken) = ("", false);
        foreach (var part in parts)
        {
            var longer = line + (line.Length == 0 || isBroken ? "" : " ") + part.Text;
            if (line.Length > 0 && style.WidthOf(longer) > width)
            {
                lines.Add((line, isBroken));
                longer = part.Text;
            }

            (line, isBroken) = (longer, part.IsBroken);
        }

        lines.Add((line, false));
        return lines.ToImmutable();
    }

    private static List<Part> Split(string text)
    {
        var parts = new List<Part>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var hyphen = word.IndexOf('-', StringComparison.Ordinal); hyphen >= 0 && hyphen < word.Length - 1; hyphen = word.IndexOf('-', hyphen + 1))
            {
                parts.Add(new Part(word[start..(hyphen + 1)], IsBroken: true));
                start = hyphen + 1;
            }

            parts.Add(new Part(word[start..], IsBroken: false));
        }

        return parts;
    }
}

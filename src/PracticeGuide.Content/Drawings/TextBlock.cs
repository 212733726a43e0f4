using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>A rectangle, in units of the drawing.</summary>
internal sealed record Box(double X, double Y, double Width, double Height)
{
    public Box Inside(double horizontally, double vertically) =>
        new(X + horizontally, Y + vertically, Width - (2 * horizontally), Height - (2 * vertically));
}

/// <summary>How words are set.</summary>
/// <param name="Class">What the style sheet calls it; the weight there and <paramref name="Bold"/> go together.</param>
/// <param name="Size">Of the letters.</param>
/// <param name="Leading">From one line to the next.</param>
internal sealed record TextStyle(string Class, double Size, double Leading, bool Bold)
{
    public static readonly TextStyle Head = new("head", 15, 18, Bold: true);
    public static readonly TextStyle Label = new("label", 13, 15.5, Bold: true);
    public static readonly TextStyle Text = new("text", 12.25, 15.5, Bold: false);
    public static readonly TextStyle Aspect = new("aspect", 12, 15, Bold: true);

    public double WidthOf(string text) => TextWidth.Of(text, Size, Bold);
}

/// <summary>Words to be set; in every language, so that it can be said which words do not fit.</summary>
internal sealed record Words(ByLanguage<string> Text, TextStyle Style);

/// <summary>A line as it is drawn.</summary>
/// <param name="Words">What it is a part of.</param>
/// <param name="Y">Of the base line.</param>
/// <param name="Width">As estimated.</param>
/// <param name="IsBroken">Whether a word goes on in the next line, after a hyphen of its own.</param>
internal sealed record TextLine(Words Words, string Text, double Y, double Width, bool IsBroken);

/// <summary>Words set in a box: centred from top to bottom, and from left to right as <paramref name="IsCentred"/> says.</summary>
/// <param name="Height">What the lines take of the box's.</param>
internal sealed record TextBlock(Box Box, bool IsCentred, ImmutableArray<TextLine> Lines, double Height)
{
    private const double Between = 2;

    /// <summary>Where each line begins, or its middle.</summary>
    public double X => IsCentred ? Box.X + (Box.Width / 2) : Box.X;

    /// <summary>The words of which something would stand outside the box.</summary>
    public IEnumerable<ByLanguage<string>> Misfits =>
        Lines.Where(line => line.Width > Box.Width || Height > Box.Height).Select(line => line.Words.Text).Distinct(ReferenceEqualityComparer.Instance)
            .Cast<ByLanguage<string>>();

    /// <summary>How high a box of <paramref name="width"/> must be to hold the words.</summary>
    public static double HeightFor(double width, Language language, params ReadOnlySpan<Words> words) =>
        Set(new Box(0, 0, width, 0), isCentred: true, language, words).Height;

    public static TextBlock Set(Box box, bool isCentred, Language language, params ReadOnlySpan<Words> words)
    {
        var height = 0d;
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        foreach (var each in words)
        {
            if (lines.Count > 0)
                height += Between;
            foreach (var (text, isBroken) in TextLines.Break(each.Text[language], box.Width, each.Style))
            {
                // Small letters are about half as high as their size, so this puts their middle in the middle of the line.
                var baseLine = height + (each.Style.Leading / 2) + (each.Style.Size * 0.34);
                lines.Add(new TextLine(each, text, baseLine, each.Style.WidthOf(text), isBroken));
                height += each.Style.Leading;
            }
        }

        var top = box.Y + ((box.Height - height) / 2);
        return new TextBlock(box, isCentred, [.. lines.Select(line => line with { Y = top + line.Y })], height);
    }
}

using System.Globalization;
using System.Text;

namespace PracticeGuide.Content.Drawings;

/// <summary>Writes the path of an outline. Units have one decimal, which is finer than a screen shows.</summary>
internal sealed class PathText
{
    private readonly StringBuilder _text = new();

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public PathText MoveTo(double x, double y) => Add('M', x, y);

    public PathText LineTo(double x, double y) => Add('L', x, y);

    /// <summary>A part of a circle.</summary>
    /// <param name="clockwise">The way around it.</param>
    /// <param name="long">Whether it is the longer of the two parts that end at these points.</param>
    public PathText ArcTo(double radius, double x, double y, bool clockwise = true, bool @long = false)
    {
        var size = Number(radius);
        _text.Append(CultureInfo.InvariantCulture, $"A{size} {size} 0 {(@long ? 1 : 0)} {(clockwise ? 1 : 0)} {Number(x)} {Number(y)}");
        return this;
    }

    public string Close() => _text.Append('Z').ToString();

    public override string ToString() => _text.ToString();

    private PathText Add(char command, double x, double y)
    {
        _text.Append(command).Append(Number(x)).Append(' ').Append(Number(y));
        return this;
    }
}

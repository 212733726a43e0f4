using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>A drawing in one language, laid out: what stands first is drawn first.</summary>
/// <param name="Height">In units; every drawing is <see cref="Width"/> wide.</param>
internal sealed record Scene(double Height, ImmutableArray<ScenePart> Parts)
{
    /// <summary>About as many units as the smallest common phone has pixels, so that letters there are as large as their size says.</summary>
    public const double Width = 360;

    /// <summary>The words of which something would stand outside their place.</summary>
    public IEnumerable<ByLanguage<string>> Misfits => Parts.SelectMany(part => part.Texts).SelectMany(text => text.Misfits);
}

/// <summary>What belongs together, and leads to the same passage or to none.</summary>
internal sealed record ScenePart(GuidanceLink? Link, ImmutableArray<Shape> Shapes, ImmutableArray<TextBlock> Texts)
{
    /// <summary>Lines that nothing is written on.</summary>
    public static ScenePart Lines(params ImmutableArray<Shape> shapes) => new(null, shapes, []);
}

/// <summary>An outline.</summary>
/// <param name="Class">What the style sheet calls it: <c>piece</c>, <c>tint</c>, <c>line</c>…</param>
/// <param name="Path">As the <c>d</c> of an SVG path.</param>
internal sealed record Shape(string Class, string Path)
{
    public static Shape Rectangle(string name, Box box, double radius)
    {
        var (right, bottom) = (box.X + box.Width - radius, box.Y + box.Height - radius);
        return new Shape(name, new PathText().MoveTo(box.X + radius, box.Y)
            .LineTo(right, box.Y).ArcTo(radius, right + radius, box.Y + radius)
            .LineTo(right + radius, bottom).ArcTo(radius, right, bottom + radius)
            .LineTo(box.X + radius, bottom + radius).ArcTo(radius, box.X, bottom)
            .LineTo(box.X, box.Y + radius).ArcTo(radius, box.X + radius, box.Y).Close());
    }

    public static Shape Circle(string name, double x, double y, double radius) =>
        new(name, new PathText().MoveTo(x - radius, y).ArcTo(radius, x + radius, y).ArcTo(radius, x - radius, y).Close());

    public static Shape Line(string name, double x1, double y1, double x2, double y2) => new(name, new PathText().MoveTo(x1, y1).LineTo(x2, y2).ToString());
}

using System.Collections.Immutable;
using System.Globalization;

namespace PracticeGuide.Web.Charts;

/// <summary>Several figures of one scale, each on an axis of its own from the middle; its numbers lead to the table beside it.</summary>
/// <param name="Title">What a screen reader says the picture is.</param>
/// <param name="Series">One or two sets of figures, the first the present one.</param>
/// <param name="Most">The figure at the end of an axis, more than 0.</param>
public sealed record RadarChart(string Title, ImmutableArray<RadarSeries> Series, int Most)
{
    /// <summary>Fewer axes make no shape.</summary>
    public const int FewestAxes = 3;

    /// <summary>Width and height of the drawing, in its own units.</summary>
    public const int Size = 320;

    private const double Centre = Size / 2.0;
    private const double Radius = 130;
    private const double LabelRadius = 148;

    public int Axes => Series[0].Figures.Length;

    /// <summary>The corners of the ring at a figure, as SVG points.</summary>
    public string Ring(int figure) => string.Join(' ', Enumerable.Range(0, Axes).Select(axis => Text(Point(axis, Radius * figure / Most))));

    /// <summary>The corners of a set of figures; an axis without a figure is left out.</summary>
    public string Shape(RadarSeries series) => string.Join(' ', Dots(series).Select(Text));

    /// <summary>Where the figures of a set stand.</summary>
    public IEnumerable<(double X, double Y)> Dots(RadarSeries series) =>
        series.Figures.Select((figure, axis) => (figure, axis)).Where(each => each.figure is not null)
            .Select(each => Point(each.axis, Radius * each.figure!.Value / Most));

    public (double X, double Y) End(int axis) => Point(axis, Radius);

    public (double X, double Y) Label(int axis) => Point(axis, LabelRadius);

    /// <summary>A coordinate as SVG writes it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    // The first axis points up, the others follow clockwise.
    private (double X, double Y) Point(int axis, double distance)
    {
        var angle = (2 * Math.PI * axis / Axes) - (Math.PI / 2);
        return (Centre + (distance * Math.Cos(angle)), Centre + (distance * Math.Sin(angle)));
    }

    private static string Text((double X, double Y) point) => $"{Number(point.X)},{Number(point.Y)}";
}

/// <summary>A set of figures, one an axis; null where there is none.</summary>
public sealed record RadarSeries(ImmutableArray<double?> Figures);

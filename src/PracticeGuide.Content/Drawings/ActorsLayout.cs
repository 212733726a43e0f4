using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>Five actors around a centre, and the two ties that hold them to it: the halves of a ring.</summary>
internal sealed class ActorsLayout : DrawingLayout
{
    private const double MiddleX = Scene.Width / 2;
    private const double MiddleY = 190;
    private const double Height = 378;
    private const double CentreRadius = 33;
    private const double RingRadius = 106;

    /// <summary>The circle that the actors stand on, seen between them.</summary>
    private const double TeamRadius = 142;

    /// <summary>Half of what parts the two ties.</summary>
    private const double HalfGap = 3;

    /// <summary>Three above the centre and two below, in reading order.</summary>
    private static readonly Box[] Places =
        [new(2, 38, 112, 56), new(124, 2, 112, 56), new(246, 38, 112, 56), new(4, 312, 172, 64), new(184, 312, 172, 64)];

    public override string Id => "actors";

    public override Count Pieces => Count.Exactly(Places.Length);

    public override Count Ties => Count.Exactly(2);

    public override bool HasCentre => true;

    public override bool HasTexts => true;

    public override Scene Draw(Drawing drawing, Language language) => new(Height,
    [
        ScenePart.Lines([Shape.Circle("line dashed", MiddleX, MiddleY, TeamRadius), .. Places.Select(Spoke)]),
        .. drawing.Ties.Select((tie, i) => DrawTie(tie, isUpper: i == 0, language)),
        new ScenePart(
            null, [Shape.Circle("centre", MiddleX, MiddleY, CentreRadius)],
            [TextBlock.Set(Around(MiddleY, CentreRadius - 4, CentreRadius - 12), isCentred: true, language, new Words(drawing.Centre!, TextStyle.Label))]),
        .. drawing.Pieces.Select((actor, i) => new ScenePart(
            actor.Guidance, [Shape.Rectangle("piece", Places[i], 8)],
            [TextBlock.Set(Places[i].Inside(6, 3), isCentred: true, language, WordsOf(actor, TextStyle.Label))])),
    ]);

    private static Box Around(double y, double halfWidth, double halfHeight) => new(MiddleX - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);

    /// <summary>From the middle of an actor to the ring.</summary>
    private static Shape Spoke(Box actor)
    {
        var (x, y) = (actor.X + (actor.Width / 2), actor.Y + (actor.Height / 2));
        var length = Math.Sqrt(((x - MiddleX) * (x - MiddleX)) + ((y - MiddleY) * (y - MiddleY)));
        return Shape.Line("line", x, y, MiddleX + ((x - MiddleX) * RingRadius / length), MiddleY + ((y - MiddleY) * RingRadius / length));
    }

    private static ScenePart DrawTie(DrawingPiece tie, bool isUpper, Language language)
    {
        var side = isUpper ? -1 : 1;
        var edge = MiddleY + (side * HalfGap);
        var half = Math.Sqrt((RingRadius * RingRadius) - (HalfGap * HalfGap));
        var path = new PathText().MoveTo(MiddleX - half, edge).ArcTo(RingRadius, MiddleX + half, edge, clockwise: isUpper).Close();
        // Words stand between the centre and the ring, where the ring is wide enough for them.
        var words = Around(MiddleY + (side * (CentreRadius + 31)), 62, 26);
        return new ScenePart(tie.Guidance, [new Shape("piece tint", path)], [TextBlock.Set(words, isCentred: true, language, WordsOf(tie, TextStyle.Label))]);
    }
}

using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>Four dimensions around a centre, which takes a bite out of the inner corner of each.</summary>
internal sealed class DimensionsLayout : DrawingLayout
{
    private const double Margin = 2;
    private const double Gap = 8;
    private const double Width = (Scene.Width - (2 * Margin) - Gap) / 2;
    private const double Height = 162;
    private const double Corner = 14;
    private const double CentreRadius = 52;
    private const double BiteRadius = CentreRadius + Gap;
    private const double MiddleX = Scene.Width / 2;
    private const double MiddleY = Margin + Height + (Gap / 2);

    public override string Id => "dimensions";

    public override Count Pieces => Count.Exactly(4);

    public override bool HasCentre => true;

    public override bool HasTexts => true;

    public override Scene Draw(Drawing drawing, Language language) => new(2 * MiddleY,
    [
        .. drawing.Pieces.Select((piece, i) => DrawPiece(piece, i % 2 == 0 ? -1 : 1, i < 2 ? -1 : 1, language)),
        new ScenePart(
            null, [Shape.Circle("centre", MiddleX, MiddleY, CentreRadius)],
            [TextBlock.Set(new Box(MiddleX - 42, MiddleY - 28, 84, 56), isCentred: true, language, new Words(drawing.Centre!, TextStyle.Label))]),
    ]);

    /// <param name="x">-1 on the left of the centre, 1 on its right.</param>
    /// <param name="y">-1 above it, 1 below.</param>
    private static ScenePart DrawPiece(DrawingPiece piece, int x, int y, Language language)
    {
        var top = y < 0 ? Margin + 8 : MiddleY + BiteRadius;
        var words = new Box(x < 0 ? Margin + 8 : MiddleX + (Gap / 2) + 8, top, Width - 16, Height - BiteRadius - 4);
        return new ScenePart(
            piece.Guidance, [new Shape(x == y ? "piece" : "piece tint", Outline(x, y))],
            [TextBlock.Set(words, isCentred: true, language, WordsOf(piece, TextStyle.Label))]);
    }

    /// <summary>From the inner end of the upper or lower edge outward, around the three round corners, and back along the bite.</summary>
    private static string Outline(int x, int y)
    {
        // Which way is clockwise turns over with each mirroring.
        var turn = x != y;
        var (innerX, innerY) = (MiddleX + (x * Gap / 2), MiddleY + (y * Gap / 2));
        var (outerX, outerY) = (innerX + (x * Width), innerY + (y * Height));
        var bite = Math.Sqrt((BiteRadius * BiteRadius) - (Gap * Gap / 4));
        return new PathText()
            .MoveTo(innerX, MiddleY + (y * bite))
            .LineTo(innerX, outerY - (y * Corner)).ArcTo(Corner, innerX + (x * Corner), outerY, turn)
            .LineTo(outerX - (x * Corner), outerY).ArcTo(Corner, outerX, outerY - (y * Corner), turn)
            .LineTo(outerX, innerY + (y * Corner)).ArcTo(Corner, outerX - (x * Corner), innerY, turn)
            .LineTo(MiddleX + (x * bite), innerY).ArcTo(BiteRadius, innerX, MiddleY + (y * bite), !turn)
            .Close();
    }
}

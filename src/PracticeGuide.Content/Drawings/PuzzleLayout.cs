using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>Nine pieces of a jigsaw puzzle, three by three, each holding on to its neighbours.</summary>
internal sealed class PuzzleLayout : DrawingLayout
{
    private const int Side = 3;
    private const double Margin = 2;
    private const double PieceWidth = (Scene.Width - (2 * Margin)) / Side;
    private const double PieceHeight = 118;

    /// <summary>A tab is most of a circle; half its neck is what the circle leaves open.</summary>
    private const double TabRadius = 8.5;
    private const double HalfNeck = 6;

    /// <summary>Tabs at the sides stand above the words, so that words have the whole width.</summary>
    private const double SideTab = 21;

    private const double WordsTop = 30;
    private const double WordsHeight = 68;

    public override string Id => "puzzle";

    public override Count Pieces => Count.Exactly(Side * Side);

    public override Scene Draw(Drawing drawing, Language language) =>
        new((2 * Margin) + (Side * PieceHeight), [.. drawing.Pieces.Select((piece, i) => DrawPiece(piece, i / Side, i % Side, language))]);

    private static ScenePart DrawPiece(DrawingPiece piece, int row, int column, Language language)
    {
        var box = new Box(Margin + (column * PieceWidth), Margin + (row * PieceHeight), PieceWidth, PieceHeight);
        var words = new Box(box.X + 6, box.Y + WordsTop, box.Width - 12, WordsHeight);
        return new ScenePart(
            piece.Guidance, [new Shape(HasSideTabs(row, column) ? "piece" : "piece tint", Outline(box, row, column))],
            [TextBlock.Set(words, isCentred: true, language, WordsOf(piece, TextStyle.Label))]);
    }

    /// <summary>Every other piece has tabs at its sides and holes above and below; those between have the opposite.</summary>
    private static bool HasSideTabs(int row, int column) => (row + column) % 2 == 0;

    /// <summary>Clockwise from the upper left corner. A tab bulges out, which is to the left of the way; a hole to the right.</summary>
    private static string Outline(Box box, int row, int column)
    {
        var sides = HasSideTabs(row, column);
        var (right, bottom) = (box.X + box.Width, box.Y + box.Height);
        var (middle, tab) = (box.X + (box.Width / 2), box.Y + SideTab);
        var path = new PathText().MoveTo(box.X, box.Y);
        if (row > 0)
            path.LineTo(middle - HalfNeck, box.Y).ArcTo(TabRadius, middle + HalfNeck, box.Y, clockwise: !sides, @long: true);
        path.LineTo(right, box.Y);
        if (column < Side - 1)
            path.LineTo(right, tab - HalfNeck).ArcTo(TabRadius, right, tab + HalfNeck, clockwise: sides, @long: true);
        path.LineTo(right, bottom);
        if (row < Side - 1)
            path.LineTo(middle + HalfNeck, bottom).ArcTo(TabRadius, middle - HalfNeck, bottom, clockwise: !sides, @long: true);
        path.LineTo(box.X, bottom);
        if (column > 0)
            path.LineTo(box.X, tab + HalfNeck).ArcTo(TabRadius, box.X, tab - HalfNeck, clockwise: sides, @long: true);
        return path.Close();
    }
}

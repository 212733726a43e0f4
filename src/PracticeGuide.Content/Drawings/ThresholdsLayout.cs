using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>Stretches of time from top to bottom along a line that grows stronger at each threshold, and what holds in each.</summary>
internal sealed class ThresholdsLayout : DrawingLayout
{
    private const double Margin = 2;
    private const double LineX = 22;
    private const double CardX = 46;
    private const double CardWidth = Scene.Width - CardX - Margin;
    private const double Gap = 10;
    private const double Padding = 10;
    private const double WordsWidth = CardWidth - (2 * Padding);
    private const double LeastHeight = 60;
    private const double KnotRadius = 6;

    /// <summary>From a line of dots to the strongest; where there are more stretches, the last holds for the rest.</summary>
    private static readonly string[] Strengths = ["line time dotted", "line time thin", "line time", "line time strong"];

    public override string Id => "thresholds";

    public override Count Pieces => new(2, 6);

    public override bool HasTexts => true;

    public override bool IsOrdered => true;

    public override Scene Draw(Drawing drawing, Language language)
    {
        var parts = ImmutableArray.CreateBuilder<ScenePart>();
        var top = Margin;
        foreach (var (i, piece) in drawing.Pieces.Index())
        {
            var words = WordsOf(piece, TextStyle.Head);
            var height = Math.Max(LeastHeight, TextBlock.HeightFor(WordsWidth, language, words) + (2 * Padding));
            var card = new Box(CardX, top, CardWidth, height);
            var end = top + height + Gap;
            parts.Add(ScenePart.Lines(
                Shape.Line("line", LineX, top + (height / 2), CardX, top + (height / 2)),
                Shape.Line(Strengths[Math.Min(i, Strengths.Length - 1)], LineX, StartOf(i, top), LineX, end - (Gap / 2) - KnotRadius)));
            parts.Add(new ScenePart(
                piece.Guidance, [Shape.Rectangle(i % 2 == 0 ? "piece" : "piece tint", card, 8)],
                [TextBlock.Set(card.Inside(Padding, Padding), isCentred: false, language, words)]));
            if (i < drawing.Pieces.Length - 1)
                parts.Add(ScenePart.Lines(Shape.Circle("centre", LineX, end - (Gap / 2), KnotRadius)));
            top = end;
        }

        return new Scene(top - Gap + Margin, parts.ToImmutable());
    }

    /// <summary>Where a stretch of the line begins: at the knot of the threshold before it.</summary>
    private static double StartOf(int index, double top) => index == 0 ? top + KnotRadius : top - (Gap / 2) + KnotRadius;
}

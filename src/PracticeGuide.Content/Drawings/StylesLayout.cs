using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>Two styles side by side, one drawn with round corners and one with square ones, and what sets them against each other row by row.</summary>
internal sealed class StylesLayout : DrawingLayout
{
    private const double Margin = 2;
    private const double Gap = 12;
    private const double ColumnWidth = (Scene.Width - (2 * Margin) - Gap) / 2;
    private const double HeadHeight = 52;
    private const double AspectHeight = 28;
    private const double Padding = 8;

    public override string Id => "styles";

    public override Count Pieces => Count.Exactly(2);

    public override Count Pairs => new(2, 8);

    public override Scene Draw(Drawing drawing, Language language)
    {
        var parts = ImmutableArray.CreateBuilder<ScenePart>();
        parts.AddRange(drawing.Pieces.Select((style, i) =>
        {
            var box = Column(i, Margin, HeadHeight);
            return new ScenePart(
                style.Guidance, [Outline(i, "piece strong", box)],
                [TextBlock.Set(box.Inside(Padding, 4), isCentred: true, language, new Words(style.Label, TextStyle.Head))]);
        }));

        var top = Margin + HeadHeight;
        foreach (var pair in drawing.Pairs)
        {
            Words[] sides = [new(pair.First, TextStyle.Text), new(pair.Second, TextStyle.Text)];
            var height = sides.Max(words => TextBlock.HeightFor(ColumnWidth - (2 * Padding), language, words)) + (2 * Padding);
            var aspect = new Box(Margin + 20, top + 4, Scene.Width - (2 * Margin) - 40, AspectHeight - 6);
            parts.Add(new ScenePart(null, [], [TextBlock.Set(aspect, isCentred: true, language, new Words(pair.Aspect, TextStyle.Aspect))]));
            top += AspectHeight;
            foreach (var (i, words) in sides.Index())
            {
                var box = Column(i, top, height);
                parts.Add(new ScenePart(
                    null, [Outline(i, "piece tint", box)],
                    [TextBlock.Set(box.Inside(Padding, Padding), isCentred: true, language, words)]));
            }

            // What joins the two shows that they are the two ends of one thing.
            parts.Add(ScenePart.Lines(Shape.Line("line", Margin + ColumnWidth, top + (height / 2), Margin + ColumnWidth + Gap, top + (height / 2))));
            top += height;
        }

        return new Scene(top + Margin, parts.ToImmutable());
    }

    private static Box Column(int index, double top, double height) => new(Margin + (index * (ColumnWidth + Gap)), top, ColumnWidth, height);

    private static Shape Outline(int index, string name, Box box) => Shape.Rectangle(name, box, index == 0 ? 14 : 1);
}

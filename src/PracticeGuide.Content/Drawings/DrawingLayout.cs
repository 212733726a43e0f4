using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Drawings;

/// <summary>How many of something there may be.</summary>
internal sealed record Count(int Least, int Most)
{
    public static readonly Count None = new(0, 0);

    public static Count Exactly(int number) => new(number, number);

    public bool Allows(int number) => number >= Least && number <= Most;

    public override string ToString() => Least == Most ? $"{Least}" : $"{Least} to {Most}";
}

/// <summary>A way to lay words out as a drawing. A new one is a class here and a line in <see cref="All"/>.</summary>
internal abstract class DrawingLayout
{
    public static readonly ImmutableArray<DrawingLayout> All =
        [new PuzzleLayout(), new ActorsLayout(), new DimensionsLayout(), new ThresholdsLayout(), new StylesLayout()];

    /// <summary>What a drawing's file calls it.</summary>
    public abstract string Id { get; }

    public abstract Count Pieces { get; }

    public virtual Count Ties => Count.None;

    public virtual Count Pairs => Count.None;

    public virtual bool HasCentre => false;

    /// <summary>Whether pieces and ties may have a text below their label.</summary>
    public virtual bool HasTexts => false;

    /// <summary>Whether the order of the pieces says something.</summary>
    public virtual bool IsOrdered => false;

    /// <param name="drawing">One that has as many pieces, ties and pairs as the layout asks for.</param>
    /// <param name="language">The language of its words.</param>
    public abstract Scene Draw(Drawing drawing, Language language);

    /// <summary>The label of a piece, and its text where it has one.</summary>
    protected static Words[] WordsOf(DrawingPiece piece, TextStyle label) =>
        piece.Text is { } text ? [new Words(piece.Label, label), new Words(text, TextStyle.Text)] : [new Words(piece.Label, label)];
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PracticeGuide.Content.Schemas;

/// <summary><c>drawings/ID.yml</c>: each layout has its own parts, in its own number.</summary>
[Described("How it is laid out", "La disposition")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "layout")]
[JsonDerivedType(typeof(PuzzleKeys), "puzzle")]
[JsonDerivedType(typeof(ActorsKeys), "actors")]
[JsonDerivedType(typeof(DimensionsKeys), "dimensions")]
[JsonDerivedType(typeof(ThresholdsKeys), "thresholds")]
[JsonDerivedType(typeof(StylesKeys), "styles")]
internal abstract record DrawingKeys
{
    [Described("The name of the drawing, which stands below it", "Le nom du dessin, affiché dessous")]
    [JsonPropertyOrder(-1)]
    public required Bilingual Title { get; init; }

    [Described("What it shows, for someone who does not see it: one or two sentences", "Ce qu’on y voit, pour qui ne le voit pas : une ou deux phrases")]
    [JsonPropertyOrder(-1)]
    public required Bilingual Description { get; init; }

    [Described("Whose model it draws, what is ours in it", "De qui est le modèle, ce qui y est de nous")]
    [JsonPropertyOrder(-1)]
    public Bilingual? Note { get; init; }
}

internal sealed record PuzzleKeys : DrawingKeys
{
    [Described("The nine pieces, in reading order", "Les neuf pièces, dans l’ordre de lecture")]
    [Length(9, 9)]
    public required LabelKeys[] Pieces { get; init; }
}

internal sealed record ActorsKeys : DrawingKeys
{
    [Described("What stands in the centre", "Ce qui se trouve au centre")]
    public required Bilingual Centre { get; init; }

    [Described("The five actors, in reading order", "Les cinq acteurs, dans l’ordre de lecture")]
    [Length(5, 5)]
    public required PieceKeys[] Pieces { get; init; }

    [Described("The two parts that hold the actors to the centre", "Les deux parties qui relient les acteurs au centre")]
    [Length(2, 2)]
    public required PieceKeys[] Ties { get; init; }
}

internal sealed record DimensionsKeys : DrawingKeys
{
    [Described("What stands in the centre", "Ce qui se trouve au centre")]
    public required Bilingual Centre { get; init; }

    [Described("The four dimensions, in reading order", "Les quatre dimensions, dans l’ordre de lecture")]
    [Length(4, 4)]
    public required PieceKeys[] Pieces { get; init; }
}

internal sealed record ThresholdsKeys : DrawingKeys
{
    [Described("Two to six stretches of time, from top to bottom", "De deux à six périodes, de haut en bas")]
    [Length(2, 6)]
    public required PieceKeys[] Pieces { get; init; }
}

internal sealed record StylesKeys : DrawingKeys
{
    [Described("The two styles, side by side", "Les deux styles, côte à côte")]
    [Length(2, 2)]
    public required LabelKeys[] Pieces { get; init; }

    [Described("Two to eight rows that set the styles against each other", "De deux à huit rangs qui mettent les styles en regard")]
    [Length(2, 8)]
    public required PairKeys[] Pairs { get; init; }
}

/// <summary>A part of a drawing that has no text below its label.</summary>
internal sealed record LabelKeys
{
    [Described("A few words", "Quelques mots")]
    public required Bilingual Label { get; init; }

    [Described("The page or passage (page#anchor) that the part leads to", "La page ou le passage (page#ancre) où mène cette partie")]
    public Passage? Guidance { get; init; }
}

internal sealed record PieceKeys
{
    [Described("A few words", "Quelques mots")]
    public required Bilingual Label { get; init; }

    [Described("What stands below the label", "Ce qui se lit sous ces mots")]
    public Bilingual? Text { get; init; }

    [Described("The page or passage (page#anchor) that the part leads to", "La page ou le passage (page#ancre) où mène cette partie")]
    public Passage? Guidance { get; init; }
}

internal sealed record PairKeys
{
    [Described("In what they differ", "Ce qui les distingue")]
    public required Bilingual Aspect { get; init; }

    [Described("What is true of the first style", "Ce qui est vrai du premier style")]
    public required Bilingual First { get; init; }

    [Described("What is true of the second style", "Ce qui est vrai du second style")]
    public required Bilingual Second { get; init; }
}

using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

internal sealed record TextKeys : AnsweredItemKeys
{
    [Described("The most characters; 200 where it is left out", "Le nombre maximal de caractères; 200 si la clé est absente")]
    [Range(1, 1000)]
    public int? Length { get; init; }
}

internal sealed record LongTextKeys : AnsweredItemKeys
{
    [Described("The most characters; 10,000 where it is left out", "Le nombre maximal de caractères; 10 000 si la clé est absente")]
    [Range(1, 10_000)]
    public int? Length { get; init; }
}

internal sealed record PersonKeys : AnsweredItemKeys;

internal sealed record DateKeys : AnsweredItemKeys;

internal sealed record TimeKeys : AnsweredItemKeys;

internal sealed record NumberKeys : AnsweredItemKeys
{
    [Described("The least it may be", "La plus petite valeur permise")]
    public decimal? Min { get; init; }

    [Described("The most it may be", "La plus grande valeur permise")]
    public decimal? Max { get; init; }

    [Described("How many decimals, 0 to 4; none where it is left out", "Le nombre de décimales, de 0 à 4; aucune si la clé est absente")]
    [Range(0, 4)]
    public int? Decimals { get; init; }

    [Described("What is counted", "Ce que l’on compte")]
    public Bilingual? Unit { get; init; }
}

internal sealed record MoneyKeys : AnsweredItemKeys;

internal sealed record ChoiceItemKeys : AnsweredItemKeys
{
    [Described("What to choose from; one is enough with other, else two", "Les choix offerts; un seul suffit avec other, sinon deux")]
    [MinLength(1)]
    public required OptionKeys[] Options { get; init; }

    [Described("Whether people may write an answer of their own", "Si l’on peut écrire sa propre réponse")]
    public bool? Other { get; init; }
}

internal sealed record ChoicesItemKeys : AnsweredItemKeys
{
    [Described("What to choose from; one is enough with other, else two", "Les choix offerts; un seul suffit avec other, sinon deux")]
    [MinLength(1)]
    public required OptionKeys[] Options { get; init; }

    [Described("Whether people may write an answer of their own", "Si l’on peut écrire sa propre réponse")]
    public bool? Other { get; init; }

    [Described("How many may be chosen together", "Combien on peut en choisir ensemble")]
    [Range(1, 1_000)]
    public int? Most { get; init; }
}

internal sealed record ScaleKeys : AnsweredItemKeys
{
    [Described("The id of one of the scales", "L’identifiant de l’une des échelles")]
    public required Id Scale { get; init; }

    [Described("What levels look like for this very item, by the id of the level", "Ce à quoi ressemblent les niveaux pour cet élément précis, par identifiant de niveau")]
    public Dictionary<string, Bilingual>? Descriptors { get; init; }

    [Described("false takes away the text field for what shows it", "false retire le champ de texte où dire ce qui le montre")]
    public bool? Evidence { get; init; }
}

internal sealed record CheckKeys : AnsweredItemKeys
{
    [Described("The start of a sentence that the team finishes, ending in “…”", "Le début d’une phrase que l’équipe termine; il finit par « … »")]
    public Bilingual? Sentence { get; init; }
}

internal sealed record TableKeys : AnsweredItemKeys
{
    [Described("What each row holds, at least one", "Ce que contient chaque rang, au moins une colonne")]
    [MinLength(1)]
    public required ColumnKeys[] Columns { get; init; }

    [Described("Ids of the columns that every row needs before the table counts as answered", "Les identifiants des colonnes à remplir dans chaque rang pour que le tableau compte comme réponse")]
    public Id[]? Needs { get; init; }

    [Described("Fixed rows", "Des rangs fixes")]
    [Length(1, 200)]
    public RowKeys[]? Rows { get; init; }

    [Described("The id of an earlier table whose rows it has", "L’identifiant d’un tableau placé avant, dont il a les rangs")]
    public Id? RowsFrom { get; init; }

    [Described("How many rows people may add; 50 where it is left out", "Combien de rangs on peut ajouter; 50 si la clé est absente")]
    [Range(1, 200)]
    public int? Most { get; init; }

    [Described("The words of the button that adds a row", "Les mots du bouton qui ajoute un rang")]
    public Bilingual? AddTitle { get; init; }

    [Described("Whether to time a lesson: a button adds a row with the time, the first column", "S’il faut chronométrer une leçon : un bouton ajoute un rang avec l’heure, la première colonne")]
    public bool? Timer { get; init; }
}

internal sealed record ClauseKeys : AnsweredItemKeys
{
    [Described("What is agreed, in whole sentences", "Ce qui est convenu, en phrases complètes")]
    public required Bilingual Text { get; init; }

    [Described("What is accepted one by one", "Ce qui s’accepte point par point")]
    [MinLength(1)]
    public PartKeys[]? Parts { get; init; }
}

internal sealed record SignatureKeys : ItemKeys
{
    [Described("What signing means", "Ce que signifie signer")]
    public required Bilingual Statement { get; init; }
}

internal sealed record PassageItemKeys : ItemKeys
{
    [Described("Guidance inside the form, in Markdown: paragraphs, lists, bold, links", "Un repère dans la fiche, en Markdown : paragraphes, listes, gras, liens")]
    public required Bilingual Text { get; init; }
}

internal sealed record OptionKeys
{
    [Described("Unique in its list, never reused", "Unique dans sa liste, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("The words to choose", "Les mots à choisir")]
    public required Bilingual Title { get; init; }

    [Described("A sentence that helps to choose", "Une phrase qui aide à choisir")]
    public Bilingual? Help { get; init; }
}

internal sealed record PartKeys
{
    [Described("Unique in the clause, never reused", "Unique dans la clause, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("What is accepted", "Ce qui s’accepte")]
    public required Bilingual Title { get; init; }
}

internal sealed record RowKeys
{
    [Described("Unique in the table, never reused", "Unique dans le tableau, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("What the row is about", "Ce dont il est question dans ce rang")]
    public required Bilingual Title { get; init; }
}

internal enum ColumnKind
{
    Text,
    LongText,
    Date,
    Time,
    Number,
    Money,
    Choice,
    Check,
}

internal sealed record ColumnKeys
{
    [Described("Unique in the table, never reused", "Unique dans le tableau, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("The heading of the column", "L’en-tête de la colonne")]
    public required Bilingual Title { get; init; }

    [Described("What its cells hold; check is a box to tick", "Ce que contiennent ses cases; check est une case à cocher")]
    public required ColumnKind Kind { get; init; }

    [Described("A sentence that helps to fill it in", "Une phrase qui aide à la remplir")]
    public Bilingual? Help { get; init; }

    [Described("What to choose from, in a column of the kind choice", "Les choix offerts, dans une colonne de type choice")]
    [MinLength(1)]
    public OptionKeys[]? Options { get; init; }
}

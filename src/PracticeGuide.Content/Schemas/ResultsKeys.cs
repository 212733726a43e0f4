using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

internal sealed record ScaleDefinitionKeys
{
    [Described("Unique among the scales", "Unique parmi les échelles")]
    public required Id Id { get; init; }

    [Described("Two to seven levels, the lowest first", "De deux à sept niveaux, du plus bas au plus haut")]
    [Length(2, 7)]
    public required LevelKeys[] Levels { get; init; }

    [Described("Whether to offer “Not applicable”", "S’il faut offrir « Ne s’applique pas »")]
    public bool? NotApplicable { get; init; }

    [Described("Whether to offer “Prefer not to say”", "S’il faut offrir « Préfère ne pas répondre »")]
    public bool? PreferNotToSay { get; init; }
}

internal sealed record LevelKeys
{
    [Described("Unique in the scale, never reused", "Unique dans l’échelle, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("Two or three words", "Deux ou trois mots")]
    public required Bilingual Title { get; init; }

    [Described("What it looks like, one sentence; needed where an item does not give its own", "Ce à quoi il ressemble, en une phrase; il le faut là où un élément ne donne pas le sien")]
    public Bilingual? Descriptor { get; init; }
}

internal sealed record ResultsKeys
{
    [Described("Ids of the sections, with scale items, that get a figure", "Les identifiants des sections à échelles qui reçoivent un chiffre")]
    public Id[]? Sections { get; init; }

    [Described("Words for a section’s mean, ascending", "Des mots pour la moyenne d’une section, du plus bas au plus haut")]
    [MinLength(1)]
    public BandKeys[]? Bands { get; init; }

    [Described("What one could do next", "Ce qu’on pourrait faire ensuite")]
    [MinLength(1)]
    public RecommendationKeys[]? Recommendations { get; init; }
}

internal sealed record BandKeys
{
    [Described("The greatest mean it holds for; left out in the last one only", "La plus grande moyenne à laquelle elle s’applique; absent de la dernière seulement")]
    [Range(1, 7)]
    public decimal? UpTo { get; init; }

    [Described("A few words", "Quelques mots")]
    public required Bilingual Title { get; init; }

    [Described("What that usually means: it describes, it does not grade", "Ce que cela veut dire le plus souvent : on décrit, on ne note pas")]
    public required Bilingual Summary { get; init; }
}

internal sealed record RecommendationKeys
{
    [Described("Unique among the recommendations, never reused", "Unique parmi les recommandations, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("A rule: goals in (not-yet, starting), average(planning) < 2.5", "Une règle : goals in (not-yet, starting), average(planning) < 2.5")]
    public required string When { get; init; }

    [Described("What one could do next, one or two sentences", "Ce qu’on pourrait faire ensuite, en une ou deux phrases")]
    public required Bilingual Text { get; init; }

    [Described("The page or section (page#anchor) that helps", "La page ou la section (page#ancre) qui aide")]
    public Passage? Guidance { get; init; }

    [Described("The id of a tool that helps", "L’identifiant d’un outil qui aide")]
    public Id? Tool { get; init; }

    [Described("A target for a development plan, in the first person", "Une cible pour un plan de développement, à la première personne")]
    public Bilingual? Target { get; init; }
}

internal sealed record CarryKeys
{
    [Described("Unique among what is carried", "Unique parmi ce qui est repris")]
    public required Id Id { get; init; }

    [Described("What is carried, in a few words", "Ce qui est repris, en quelques mots")]
    public required Bilingual Title { get; init; }

    [Described("The id of an item, or the word targets for the targets of the recommendations that apply", "L’identifiant d’un élément, ou le mot targets pour les cibles des recommandations qui s’appliquent")]
    public required Id From { get; init; }

    [Described("Where it goes", "Où cela va")]
    public required CarryTargetKeys To { get; init; }
}

internal sealed record CarryTargetKeys
{
    [Described("The id of a tool", "L’identifiant d’un outil")]
    public required Id Tool { get; init; }

    [Described("The id of its item: a long-text, or a table whose rows people add", "L’identifiant de son élément : un long-text, ou un tableau (table) auquel on ajoute des rangs")]
    public required Id Item { get; init; }
}

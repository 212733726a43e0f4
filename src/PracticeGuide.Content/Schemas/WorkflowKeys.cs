using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

internal sealed record RoleKeys
{
    [Described("Unique among the roles, never reused", "Unique parmi les rôles, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("The name of the role, in one or two words", "Le nom du rôle, en un ou deux mots")]
    public required Bilingual Title { get; init; }

    [Described("What this role does, one sentence", "Ce que fait ce rôle, en une phrase")]
    public required Bilingual Summary { get; init; }

    [Described("Whether this role may start the worksheet; all may where no role says so", "Si ce rôle peut commencer la fiche; tous le peuvent si aucun ne le dit")]
    public bool? Starts { get; init; }
}

internal sealed record StageKeys
{
    [Described("Unique among the stages, never reused", "Unique parmi les étapes, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("The name of the stage", "Le nom de l’étape")]
    public required Bilingual Title { get; init; }

    [Described("What happens in it, one or two sentences", "Ce qui s’y passe, en une ou deux phrases")]
    public Bilingual? Help { get; init; }

    [Described("Ids of the roles that act in it", "Les identifiants des rôles qui y agissent")]
    public Id[]? Actors { get; init; }

    [Described("Ids of the sections that can be filled in; every other one is locked", "Les identifiants des sections qui se remplissent alors; toute autre est verrouillée")]
    public Id[]? Fills { get; init; }

    [Described("How the worksheet goes on to the next stage; left out in the last one only", "Comment la fiche passe à l’étape suivante; absent de la dernière seulement")]
    public AdvanceKeys? Advance { get; init; }

    [Described("Ids of the roles that may take the worksheet back to the stage before", "Les identifiants des rôles qui peuvent ramener la fiche à l’étape précédente")]
    public Id[]? Reopen { get; init; }
}

internal sealed record AdvanceKeys
{
    [Described("The words of the button", "Les mots du bouton")]
    public required Bilingual Title { get; init; }

    [Described("Ids of the roles that may; the actors where it is left out", "Les identifiants des rôles qui le peuvent; ceux de « actors » si la clé est absente")]
    public Id[]? By { get; init; }

    [Described("What it means, said before the button is pressed", "Ce que cela entraîne, dit avant d’appuyer")]
    public Bilingual? Consequence { get; init; }

    [Described("The id of the signature that is given by it", "L’identifiant de la signature ainsi apposée")]
    public Id? Sign { get; init; }

    [Described("Whether the worksheet is kept as it stands then", "Si la fiche est conservée telle qu’elle est alors")]
    public bool? Snapshot { get; init; }
}

internal sealed record ReviewKeys
{
    [Described("The heading of each review; its number follows", "L’intertitre de chaque bilan; son numéro le suit")]
    public required Bilingual Title { get; init; }

    [Described("One or two sentences above its items", "Une ou deux phrases au-dessus de ses éléments")]
    public Bilingual? Help { get; init; }

    [Described("How often: P3M for every three months", "À quelle fréquence : P3M pour tous les trois mois")]
    public required Duration Every { get; init; }

    [Described("For how long: P1Y for one year; at most 24 reviews", "Pendant combien de temps : P1Y pour un an; 24 bilans au plus")]
    public required Duration For { get; init; }

    [Described("The id of the date, in a section, that the reviews are counted from", "L’identifiant de la date, dans une section, à partir de laquelle se comptent les bilans")]
    public required Id From { get; init; }

    [Described("Ids of the roles that take part, and fill in what says nothing else", "Les identifiants des rôles qui y prennent part, et remplissent ce qui ne dit rien d’autre")]
    public Id[]? By { get; init; }

    [Described("What each review asks, at least one", "Ce que demande chaque bilan, au moins un élément")]
    [MinLength(1)]
    public required ItemKeys[] Items { get; init; }
}

/// <summary>Years and months, at least one of them.</summary>
[Form("^P(?=.*[1-9])(?=.)([0-9]{1,3}Y)?([0-9]{1,3}M)?$")]
internal sealed record Duration;

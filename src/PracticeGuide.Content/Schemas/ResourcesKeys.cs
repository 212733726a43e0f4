using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

/// <summary><c>resources.yml</c>.</summary>
internal sealed record ResourcesKeys
{
    [Described("The heading of the directory’s page, and what links to it say", "Le titre de la page du répertoire, et ce que disent les liens vers elle")]
    public required Bilingual Title { get; init; }

    [Described("What the directory holds, in one sentence", "Ce que contient le répertoire, en une phrase")]
    public required Bilingual Summary { get; init; }

    [Described("What readers choose from, in order", "Les besoins entre lesquels choisir, dans l’ordre")]
    [MinLength(1)]
    public NeedKeys[]? Needs { get; init; }

    [Described("The places, in order", "Les territoires, dans l’ordre")]
    public required TerritoryKeys[] Territories { get; init; }
}

internal sealed record NeedKeys
{
    [Described("What resources name, in “needs”", "Ce que nomment les ressources, sous « needs »")]
    public required Id Id { get; init; }

    [Described("The need, in a few words", "Le besoin, en quelques mots")]
    public required Bilingual Name { get; init; }
}

internal sealed record TerritoryKeys
{
    [Described("What pages name, as :::resources id", "Ce que nomment les pages : :::resources id")]
    public required Id Id { get; init; }

    [Described("The name of the place", "Le nom du territoire")]
    public required Bilingual Name { get; init; }

    [Described("Its organizations and services, in order", "Ses organismes et ses services, dans l’ordre")]
    [MinLength(1)]
    public required ResourceKeys[] Resources { get; init; }
}

internal sealed record ResourceKeys
{
    [Described("Unique in the whole directory", "Unique dans tout le répertoire")]
    public required Id Id { get; init; }

    [Described("The organization’s own name, not translated", "Le nom que l’organisme se donne, sans le traduire")]
    public required string Name { get; init; }

    [Described("The language of that name; fr if left out", "La langue de ce nom; fr si la clé est absente")]
    public LanguageCode? NameLanguage { get; init; }

    [Described("One sentence; only what you are sure of", "Une phrase; seulement ce qui est certain")]
    public required Bilingual Summary { get; init; }

    [Described("How people ask for it, in other words; for search, never shown", "Comment on le demande, en d’autres mots; pour la recherche, jamais affiché")]
    public AskedKeys? Asked { get; init; }

    [Described("Ids of the needs it answers, only where its name or the source makes that certain", "Les identifiants des besoins auxquels elle répond, seulement si son nom ou la source permet de l’affirmer")]
    public Id[]? Needs { get; init; }

    [Described("The address, with https:// or http://", "L’adresse, avec https:// ou http://")]
    public required WebAddress Url { get; init; }

    [Described(
        "Only where the source prints a number, in quotes: 3 to 15 digits, with spaces, hyphens, full stops or brackets",
        "Seulement si la source donne un numéro, entre guillemets : de 3 à 15 chiffres, avec des espaces, des traits d’union, des points ou des parenthèses")]
    public Telephone? Phone { get; init; }

    [Described("What is uncertain about the address", "Ce que l’adresse a d’incertain")]
    public Bilingual? Note { get; init; }
}

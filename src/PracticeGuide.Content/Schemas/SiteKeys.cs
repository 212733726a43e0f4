using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

/// <summary><c>site.yml</c>.</summary>
internal sealed record SiteKeys
{
    [Described("The name of the site", "Le nom du site")]
    public required Bilingual Name { get; init; }

    [Described("The heading of the home page", "Le titre de la page d’accueil")]
    public required Bilingual Headline { get; init; }

    [Described("What the site is, in one sentence", "Ce qu’est le site, en une phrase")]
    public required Bilingual Summary { get; init; }
}

/// <summary><c>sources.yml</c>.</summary>
internal sealed record SourcesKeys
{
    [Described("The published documents that the guidance rests on", "Les documents publiés sur lesquels s’appuient les repères")]
    [MinLength(1)]
    public required DocumentKeys[] Documents { get; init; }
}

internal sealed record DocumentKeys
{
    [Described("What pages and tools name, in “document”", "Ce que nomment les pages et les outils, sous « document »")]
    public required Id Id { get; init; }

    [Described("The title of the document", "Le titre du document")]
    public required Bilingual Title { get; init; }

    [Described(
        "One line: who published it, when and under which number, or that the document does not say",
        "Une ligne : qui l’a publié, quand et sous quel numéro, ou que le document ne le dit pas")]
    public required Bilingual Publication { get; init; }
}

/// <summary><c>glossary.yml</c>.</summary>
internal sealed record GlossaryKeys
{
    [Described("The words that are explained on the spot", "Les mots expliqués sur place")]
    public required TermKeys[] Terms { get; init; }
}

internal sealed record TermKeys
{
    [Described("What links name: [words](term:id)", "Ce que les liens nomment : [mots](term:id)")]
    public required Id Id { get; init; }

    [Described("The word as readers see it", "Le mot, tel qu’on le lit")]
    public required Bilingual Term { get; init; }

    [Described("One or two sentences, plain text without links", "Une ou deux phrases de texte simple, sans liens")]
    public required Bilingual Definition { get; init; }

    [Described("How people ask for it, in other words; for search, never shown", "Comment on le demande, en d’autres mots; pour la recherche, jamais affiché")]
    public AskedKeys? Asked { get; init; }
}

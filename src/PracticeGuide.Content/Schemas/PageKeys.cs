using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

/// <summary>The front matter of a page: it is in the language of its file.</summary>
internal sealed record PageKeys
{
    [Described("The end of the address, in the file’s language", "La fin de l’adresse, dans la langue du fichier")]
    public required Id Slug { get; init; }

    [Described("The page’s heading", "Le titre de la page")]
    public required string Title { get; init; }

    [Described("One sentence, for lists, search and metadata", "Une phrase, pour les listes, la recherche et les métadonnées")]
    public required string Summary { get; init; }

    [Described(
        "How people ask for what it answers, in everyday words that the text may not use; for search, never shown",
        "Comment on demande ce à quoi elle répond, dans des mots de tous les jours que le texte n’emploie pas forcément; pour la recherche, jamais affiché")]
    [MinLength(1)]
    public string[]? Asked { get; init; }

    [Described(
        "Place among the pages of the audience, smallest first; the same in both files",
        "La place parmi les pages du même public, du plus petit au plus grand; le même nombre dans les deux fichiers")]
    [Range(0, 1_000_000)]
    public required int Order { get; init; }

    [Described(
        "The day someone last read the page through against its sources, year-month-day; the same in both files",
        "Le jour de la dernière relecture au regard des sources, année-mois-jour; le même dans les deux fichiers")]
    public required DateOnly Reviewed { get; init; }

    /// <summary>Pages about the site itself may leave it out, which their front matter alone does not say.</summary>
    [Described(
        "What the page rests on, with the same documents and codes in both files; [] for none. Only pages of an audience with “door: false” may leave it out",
        "Ce sur quoi la page s’appuie, avec les mêmes documents et les mêmes codes dans les deux fichiers; [] s’il n’y a rien. Seules les pages d’un public avec « door: false » peuvent l’omettre")]
    public PageSourceKeys[]? Source { get; init; }

    [Described(
        "Ids of the tools that the whole page leads to; the same in both files",
        "Les identifiants des outils auxquels mène toute la page; les mêmes dans les deux fichiers")]
    public Id[]? Tools { get; init; }

    [Described("In a translation only: the language it was made from", "Dans une traduction seulement : la langue dont elle vient")]
    public LanguageCode? TranslationOf { get; init; }

    [Described(
        "With translationOf: the hash of what the other file said then, in quotes, as check-content gives it",
        "Avec translationOf : l’empreinte de ce que disait alors l’autre fichier, entre guillemets, telle que la donne check-content")]
    public Fingerprint? Basis { get; init; }
}

internal sealed record PageSourceKeys
{
    [Described("An id from sources.yml", "Un identifiant de sources.yml")]
    public required Id Document { get; init; }

    [Described("The document’s own heading for that part, in the file’s language", "L’intitulé de cette partie dans le document, dans la langue du fichier")]
    public required string Section { get; init; }

    [Described("Inventory codes of what is carried over: T1, M3…", "Les codes d’inventaire de ce qui est repris : T1, M3…")]
    public required Code[] Codes { get; init; }
}

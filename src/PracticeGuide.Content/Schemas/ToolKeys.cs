using System.ComponentModel.DataAnnotations;
using PracticeGuide.Content.Tools;

namespace PracticeGuide.Content.Schemas;

/// <summary><c>tools/KIND/ID.yml</c>.</summary>
internal sealed record ToolKeys
{
    [Described("The file’s name; people’s saved answers are kept under it", "Le nom du fichier; les réponses enregistrées s’y rattachent")]
    public required Id Id { get; init; }

    [Described("The folder’s name", "Le nom du dossier")]
    public required ToolKind Kind { get; init; }

    [Described(
        "1 at first; add 1 when a change alters what answers mean, not when you mend a spelling mistake",
        "1 au départ; ajoutez 1 quand une modification change le sens des réponses, mais non pour une faute corrigée")]
    [Range(1, 1_000_000)]
    public required int Version { get; init; }

    [Described("How many minutes a first time through takes", "Le nombre de minutes qu’il faut la première fois")]
    [Range(1, 10_000)]
    public required int Minutes { get; init; }

    [Described("The end of the address", "La fin de l’adresse")]
    public required BilingualSlug Slug { get; init; }

    [Described("The tool’s heading", "Le titre de l’outil")]
    public required Bilingual Title { get; init; }

    [Described("What a person wants to do, as an order: “Tick off…”", "Ce qu’une personne veut faire, à l’infinitif : « Cocher… »")]
    public required Bilingual Task { get; init; }

    [Described("One sentence, for lists, search and metadata", "Une phrase, pour les listes, la recherche et les métadonnées")]
    public required Bilingual Summary { get; init; }

    [Described("How people ask for it, in other words; for search, never shown", "Comment on le demande, en d’autres mots; pour la recherche, jamais affiché")]
    public AskedKeys? Asked { get; init; }

    [Described("Who takes part, in a few words: “with your team”", "Qui y prend part, en quelques mots : « avec votre équipe »")]
    public required Bilingual Participants { get; init; }

    [Described("What a person has at the end, one sentence", "Ce qu’on a en main à la fin, en une phrase")]
    public required Bilingual Outcome { get; init; }

    [Described("The reminder that stands beside free text: name no student", "Le rappel placé à côté du texte libre : ne nommer aucun ni aucune élève")]
    public required Bilingual Privacy { get; init; }

    [Described("Ids of the audiences it is for", "Les identifiants des publics à qui il s’adresse")]
    public required Id[] Audience { get; init; }

    [Described("What the tool rests on", "Ce sur quoi l’outil s’appuie")]
    [MinLength(1)]
    public required ToolSourceKeys[] Source { get; init; }

    [Described("The pages or sections (page#anchor) that the tool rests on", "Les pages ou les sections (page#ancre) sur lesquelles l’outil s’appuie")]
    public Passage[]? Guidance { get; init; }

    [Described("Who takes part; without roles everybody fills in everything", "Qui y prend part; sans rôles, tout le monde remplit tout")]
    [MinLength(1)]
    public RoleKeys[]? Roles { get; init; }

    [Described("The scales that items of the kind scale name", "Les échelles que nomment les éléments de type scale")]
    [MinLength(1)]
    public ScaleDefinitionKeys[]? Scales { get; init; }

    [Described("What follows what; without stages everything can be filled in at any time", "Ce qui suit quoi; sans étapes, tout se remplit à tout moment")]
    [MinLength(1)]
    public StageKeys[]? Stages { get; init; }

    [Described("The parts of the tool, at least one", "Les parties de l’outil, au moins une")]
    [MinLength(1)]
    public required ToolSectionKeys[] Sections { get; init; }

    [Described("A review that comes back: each is a section of its own after the others, review-1, review-2…", "Un bilan qui revient : chacun est une section à la suite des autres, review-1, review-2…")]
    public ReviewKeys? Review { get; init; }

    [Described("What the tool tells of the answers; never a mark", "Ce que l’outil dit des réponses; jamais une note")]
    public ResultsKeys? Results { get; init; }

    [Described("What other worksheets can take from this one", "Ce que d’autres fiches peuvent reprendre de celle-ci")]
    [MinLength(1)]
    public CarryKeys[]? Carry { get; init; }

    [Described("Ids of the sections that printed and exported documents hold, in order; every one where it is left out", "Les identifiants des sections que contiennent les documents imprimés et exportés, dans l’ordre; toutes si la clé est absente")]
    public Id[]? Output { get; init; }
}

internal sealed record ToolSourceKeys
{
    [Described("An id from sources.yml", "Un identifiant de sources.yml")]
    public required Id Document { get; init; }

    [Described("The document’s own heading for that part", "L’intitulé de cette partie dans le document")]
    public required Bilingual Section { get; init; }

    [Described("Inventory codes of what is carried over: T1, M3…", "Les codes d’inventaire de ce qui est repris : T1, M3…")]
    public required Code[] Codes { get; init; }
}

internal sealed record ToolSectionKeys
{
    [Described("Unique in the tool, never reused", "Unique dans l’outil, jamais réutilisé")]
    public required Id Id { get; init; }

    [Described("The heading of the part", "L’intertitre de la partie")]
    public required Bilingual Title { get; init; }

    [Described("One or two sentences above the items", "Une ou deux phrases au-dessus des éléments")]
    public Bilingual? Intro { get; init; }

    [Described("Ids of the only roles that fill it in; an item’s own filledBy goes before", "Les identifiants des seuls rôles qui la remplissent; la clé filledBy d’un élément passe avant")]
    public Id[]? FilledBy { get; init; }

    [Described("The stage until which only those who fill it in see it", "L’étape avant laquelle seules les personnes qui la remplissent la voient")]
    public Id? PrivateUntil { get; init; }

    [Described("People may add steps of their own at its end", "On peut ajouter ses propres étapes à la fin")]
    public OwnItemsWord? OwnItems { get; init; }

    [Described("What the part asks, at least one", "Ce que la partie demande, au moins un élément")]
    [MinLength(1)]
    public required ItemKeys[] Items { get; init; }
}

internal enum OwnItemsWord
{
    Check,
}

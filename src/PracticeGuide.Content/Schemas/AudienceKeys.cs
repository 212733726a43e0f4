using System.ComponentModel.DataAnnotations;

namespace PracticeGuide.Content.Schemas;

/// <summary><c>guide/AUDIENCE/audience.yml</c>.</summary>
internal sealed record AudienceKeys
{
    [Described("Place on the home page, smallest first", "La place à l’accueil, du plus petit au plus grand")]
    [Range(0, 1_000_000)]
    public required int Order { get; init; }

    [Described("The part of addresses that names the audience", "La partie des adresses qui nomme le public")]
    public required BilingualSlug Slug { get; init; }

    [Described("The heading of the audience’s page", "Le titre de la page de ce public")]
    public required Bilingual Title { get; init; }

    [Described("One short sentence for the door on the home page", "Une courte phrase pour la porte d’entrée, à l’accueil")]
    public required Bilingual Summary { get; init; }

    [Described("Two or three sentences for the top of the audience’s own page", "Deux ou trois phrases pour le haut de la page de ce public")]
    public required Bilingual Introduction { get; init; }

    [Described(
        "What this role does: 3 to 6 short sentences from the sources, each beginning with a verb",
        "Ce qu’on fait dans ce rôle : de 3 à 6 courtes phrases tirées des sources, qui commencent chacune par un verbe à l’infinitif")]
    [Length(3, 6)]
    public Bilingual[]? Does { get; init; }

    [Described("What other audiences read: 1 to 4 of them, each once", "Ce que lisent d’autres publics : de 1 à 4, chacun une seule fois")]
    [Length(1, 4)]
    public NeighbourKeys[]? Neighbours { get; init; }

    [Described(
        "Only where the audience’s name means two things: its page asks first",
        "Seulement quand le nom du public a deux sens : sa page pose d’abord la question")]
    public QuestionKeys? Asks { get; init; }

    [Described(
        "false for pages about the site itself, which are no role on the home page; true if left out",
        "false pour les pages sur le site lui-même, qui ne sont pas un rôle à l’accueil; true si la clé est absente")]
    public bool? Door { get; init; }
}

internal sealed record NeighbourKeys
{
    [Described("The id of another audience", "L’identifiant d’un autre public")]
    public required Id Audience { get; init; }

    [Described("One sentence: why it is worth knowing", "Une phrase : pourquoi il est utile de le savoir")]
    public required Bilingual Because { get; init; }

    [Described("1 to 3 ids of pages of that audience", "De 1 à 3 identifiants de pages de ce public")]
    [Length(1, 3)]
    public required PageId[] Pages { get; init; }
}

internal sealed record QuestionKeys
{
    [Described("The question", "La question")]
    public required Bilingual Question { get; init; }

    [Described("2 to 4 answers; one is this audience itself", "De 2 à 4 réponses; l’une est ce public lui-même")]
    [Length(2, 4)]
    public required ChoiceKeys[] Choices { get; init; }
}

internal sealed record ChoiceKeys
{
    [Described("The id of the audience that the answer leads to", "L’identifiant du public où mène la réponse")]
    public required Id Audience { get; init; }

    [Described("The answer, in a few words", "La réponse, en quelques mots")]
    public required Bilingual Label { get; init; }

    [Described("Who should choose it, one sentence", "Qui devrait la choisir, en une phrase")]
    public required Bilingual Summary { get; init; }
}

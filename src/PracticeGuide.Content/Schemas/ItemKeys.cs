using System.Text.Json.Serialization;

namespace PracticeGuide.Content.Schemas;

/// <summary>An item of a tool: each kind has its own keys beside those of every item.</summary>
[Described("What is asked: check, a step to tick off", "Ce qui est demandé : check, une étape à cocher")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CheckKeys), "check")]
internal abstract record ItemKeys
{
    [Described("Unique in the tool, never reused", "Unique dans l’outil, jamais réutilisé")]
    [JsonPropertyOrder(-1)]
    public required Id Id { get; init; }

    [Described("What is asked, in a few words", "Ce qui est demandé, en quelques mots")]
    [JsonPropertyOrder(-1)]
    public required Bilingual Title { get; init; }

    [Described("One or two sentences that help to answer", "Une ou deux phrases qui aident à répondre")]
    [JsonPropertyOrder(-1)]
    public Bilingual? Help { get; init; }

    [Described("Short answers someone might give", "De courtes réponses possibles")]
    [JsonPropertyOrder(-1)]
    public Bilingual[]? Examples { get; init; }

    [Described("The page or section (page#anchor) that explains the step", "La page ou la section (page#ancre) qui explique l’étape")]
    [JsonPropertyOrder(-1)]
    public Passage? Guidance { get; init; }
}

internal sealed record CheckKeys : ItemKeys
{
    [Described(
        "The start of a sentence that the team finishes, ending in “…”", "Le début d’une phrase que l’équipe termine; il finit par « … »")]
    public Bilingual? Sentence { get; init; }
}

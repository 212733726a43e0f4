using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PracticeGuide.Content.Schemas;

/// <summary>An item of a tool: each kind has its own keys beside those of every item.</summary>
[Described("What is asked", "Ce qui est demandé")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextKeys), "text")]
[JsonDerivedType(typeof(LongTextKeys), "long-text")]
[JsonDerivedType(typeof(PersonKeys), "person")]
[JsonDerivedType(typeof(DateKeys), "date")]
[JsonDerivedType(typeof(TimeKeys), "time")]
[JsonDerivedType(typeof(NumberKeys), "number")]
[JsonDerivedType(typeof(MoneyKeys), "money")]
[JsonDerivedType(typeof(ChoiceItemKeys), "choice")]
[JsonDerivedType(typeof(ChoicesItemKeys), "choices")]
[JsonDerivedType(typeof(ScaleKeys), "scale")]
[JsonDerivedType(typeof(CheckKeys), "check")]
[JsonDerivedType(typeof(TableKeys), "table")]
[JsonDerivedType(typeof(ClauseKeys), "clause")]
[JsonDerivedType(typeof(SignatureKeys), "signature")]
[JsonDerivedType(typeof(PassageItemKeys), "passage")]
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

    [Described("The page or section (page#anchor) that justifies it", "La page ou la section (page#ancre) qui l’explique")]
    [JsonPropertyOrder(-1)]
    public Passage? Guidance { get; init; }

    [Described("A rule over items that stand earlier: purpose == other and answered(day)", "Une règle sur des éléments placés avant : purpose == other and answered(day)")]
    [JsonPropertyOrder(-1)]
    public string? ShowIf { get; init; }

    [Described("Ids of the only roles that fill it in", "Les identifiants des seuls rôles qui le remplissent")]
    [JsonPropertyOrder(-1)]
    public Id[]? FilledBy { get; init; }

    [Described("The stage until which only those who fill it in see it", "L’étape avant laquelle seules les personnes qui le remplissent le voient")]
    [JsonPropertyOrder(-1)]
    public Id? PrivateUntil { get; init; }
}

/// <summary>An item that people answer: of the others, nothing can be missing.</summary>
internal abstract record AnsweredItemKeys : ItemKeys
{
    [Described("The stage that is not left while this is not answered; done in a tool without stages", "L’étape qu’on ne quitte pas tant qu’il n’y a pas de réponse; done dans un outil sans étapes")]
    [JsonPropertyOrder(-1)]
    public Id? RequiredFor { get; init; }

    [Described("true where it may stay empty, and does not count in how far the worksheet is", "true si la réponse peut manquer et ne compte pas dans l’avancement de la fiche")]
    [JsonPropertyOrder(-1)]
    public bool? Optional { get; init; }
}

using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>A word of the field, explained: one entry of <c>content/glossary.yml</c>. Pages link to it as <c>[word](term:id)</c>.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required ByLanguage<string> Term { get; init; }

    /// <summary>One or two sentences, plain text.</summary>
    public required ByLanguage<string> Definition { get; init; }

    public string Address(Language language) => $"{Addresses.Glossary(language)}#{Addresses.TermAnchor(Id)}";
}

using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;

namespace PracticeGuide.Content.Guide;

/// <summary>A word of the field, explained: one entry of <c>content/glossary.yml</c>. Pages link to it as <c>[word](term:id)</c>.</summary>
public sealed record GlossaryTerm
{
    public required string Id { get; init; }

    public required ByLanguage<string> Term { get; init; }

    /// <summary>One or two sentences, plain text.</summary>
    public required ByLanguage<string> Definition { get; init; }

    /// <summary>How people ask for it, in other words than these: for search alone.</summary>
    public ByLanguage<ImmutableArray<string>> Asked { get; init; } = AskedReader.None;

    public string Address(Language language) => $"{Addresses.Glossary(language)}#{Addresses.TermAnchor(Id)}";
}

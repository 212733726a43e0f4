using System.Collections.Immutable;

namespace PracticeGuide.Search;

/// <summary>The title or heading of something that can be gone to at once.</summary>
/// <param name="Text">In order, cut into stretches that match what was typed and stretches that do not.</param>
/// <param name="Address">In the language that was asked in.</param>
/// <param name="Within">The title of the page a section stands on, who a page is for; or null.</param>
public sealed record Suggestion(SuggestionKind Kind, ImmutableArray<Fragment> Text, string Address, string? Within);

public enum SuggestionKind
{
    Page,
    Section,
    Tool,
    Term,
    Resource,
}

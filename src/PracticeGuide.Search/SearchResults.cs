using System.Collections.Immutable;

namespace PracticeGuide.Search;

/// <summary>The answer to a query.</summary>
/// <param name="Count">How many pages, tools, terms and resources match, whether returned or not.</param>
/// <param name="Results">The best of them, best first, one for each page.</param>
public sealed record SearchResults(int Count, ImmutableArray<SearchResult> Results)
{
    public static readonly SearchResults None = new(0, []);
}

public enum ResultKind
{
    Page,
    Tool,
    Term,
    Resource,
}

/// <summary>One page, tool, term or resource that matches.</summary>
/// <param name="Title">The title of the whole.</param>
/// <param name="Address">The address of the whole, in the language of the query.</param>
/// <param name="AudienceTitle">Who it is for, or null where it is for everybody.</param>
/// <param name="Passages">The best passages, best first; at least one.</param>
public sealed record SearchResult(
    ResultKind Kind, string Title, string Address, string? AudienceId, string? AudienceTitle, ImmutableArray<Passage> Passages);

/// <summary>A few lines of text that answer.</summary>
/// <param name="Heading">The heading of the section or the item, or null where the passage stands before the first.</param>
/// <param name="Address">The address of the section or the item itself.</param>
/// <param name="Fragments">The text in order, cut into stretches that match and stretches that do not.</param>
public sealed record Passage(string? Heading, string Address, ImmutableArray<Fragment> Fragments);

/// <summary>A stretch of a passage.</summary>
public readonly record struct Fragment(string Text, bool Matches);

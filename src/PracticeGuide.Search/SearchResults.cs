using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search;

/// <summary>The answer to a query.</summary>
/// <param name="Count">How many pages, tools, terms and resources match in the language of the person, whether returned or not.</param>
/// <param name="Results">The best of them, best first, one for each page.</param>
public sealed record SearchResults(int Count, ImmutableArray<SearchResult> Results)
{
    public static readonly SearchResults None = new(0, []);

    /// <summary>
    /// For each audience that has any, how many match whatever audience was asked for; one without an id is for everybody. In the order of the
    /// library's audiences, everybody last.
    /// </summary>
    public ImmutableArray<AudienceCount> Audiences { get; init; } = [];

    /// <summary>For each kind that has any, how many match whatever kind was asked for. In the order of <see cref="ResultKind"/>.</summary>
    public ImmutableArray<KindCount> Kinds { get; init; } = [];

    /// <summary>What matches in the other language, or null where nothing does.</summary>
    public OtherResults? Other { get; init; }

    /// <summary>What was looked for instead of what was typed, or null where that is the same.</summary>
    public Correction? Correction { get; init; }
}

public enum ResultKind
{
    Page,
    Tool,
    Term,
    Resource,
}

/// <param name="Id">Null for what is not for one audience alone.</param>
/// <param name="Title">Null with the id.</param>
public sealed record AudienceCount(string? Id, string? Title, int Count);

public sealed record KindCount(ResultKind Kind, int Count);

/// <summary>What matches in the language that is not the person's; its texts and addresses are in that language.</summary>
/// <param name="Count">How many match, whether returned or not; from 1.</param>
public sealed record OtherResults(Language Language, int Count, ImmutableArray<SearchResult> Results);

/// <summary>Words that no text holds, changed to the nearest that some text holds.</summary>
/// <param name="Text">The whole query as it was looked for.</param>
/// <param name="Fragments">The same, cut so that the changed words stand out.</param>
public sealed record Correction(string Text, ImmutableArray<Fragment> Fragments);

/// <summary>One page, tool, term or resource that matches.</summary>
/// <param name="Title">The title of the whole.</param>
/// <param name="Address">The address of the whole, in the language of its text.</param>
/// <param name="AudienceTitle">Who it is for, or null where it is for everybody.</param>
/// <param name="Passages">The best passages, best first; at least one.</param>
public sealed record SearchResult(
    ResultKind Kind, string Title, string Address, string? AudienceId, string? AudienceTitle, ImmutableArray<Passage> Passages)
{
    /// <summary>The address of the same in the other language, or null where it is not in that language.</summary>
    public string? Translation { get; init; }

    /// <summary>Whether what was asked stands only in its text in the other language: then no words are marked.</summary>
    public bool ThroughTranslation { get; init; }
}

/// <summary>A few lines of text that answer.</summary>
/// <param name="Heading">The heading of the section or the item, or null where the passage stands before the first.</param>
/// <param name="Address">The address of the section or the item itself.</param>
/// <param name="Fragments">The text in order, cut into stretches that match and stretches that do not.</param>
public sealed record Passage(string? Heading, string Address, ImmutableArray<Fragment> Fragments);

/// <summary>A stretch of a text.</summary>
public readonly record struct Fragment(string Text, bool Matches);

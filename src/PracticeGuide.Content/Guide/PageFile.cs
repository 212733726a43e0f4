using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Guide.Translation;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>A page in one language, as its file says, before it is known where its links lead.</summary>
internal sealed record PageFile
{
    public required Language Language { get; init; }

    /// <summary>Counts lines within the front matter, as the places below do.</summary>
    public required FileReport Report { get; init; }

    public required Placed<string> Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>See <see cref="PageText.Asked"/>.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    public required Placed<int> Order { get; init; }

    /// <summary>Null where the file does not say.</summary>
    public DateOnly? Reviewed { get; init; }

    public required Placed<ImmutableArray<PageSource>> Sources { get; init; }

    public required Placed<ImmutableArray<Placed<string>>> ToolIds { get; init; }

    /// <summary>Null where nothing is said of what it was translated from.</summary>
    public Basis? Basis { get; init; }

    public required Manuscript Manuscript { get; init; }
}

/// <summary>Where in a document the page rests, in the page's language.</summary>
internal sealed record PageSource(string DocumentId, string Section, ImmutableArray<string> Codes);

using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content;

/// <summary>What reading the content folder gave.</summary>
/// <param name="Library">The library, or null when any diagnostic is an error.</param>
/// <param name="Diagnostics">Every mistake found, by file and line.</param>
public sealed record LoadResult(Library? Library, ImmutableArray<Diagnostic> Diagnostics);

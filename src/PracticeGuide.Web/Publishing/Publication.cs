using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Search;

namespace PracticeGuide.Web.Publishing;

/// <summary>What the site shows at one moment: a library and the index built from it, always together.</summary>
/// <param name="Generation">Counts the publications of this run; a new one means every cached page is old.</param>
/// <param name="Mistakes">What an edit since then did wrong; empty unless the files have errors that this publication does not.</param>
public sealed record Publication(Library Library, ISearchEngine Search, int Generation, ImmutableArray<Diagnostic> Mistakes);

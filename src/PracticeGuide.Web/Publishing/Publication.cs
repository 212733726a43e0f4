using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Search;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Publishing;

/// <summary>What the site shows at one moment: a library, the index built from it and the pages made from it, always together.</summary>
/// <param name="Warnings">What is worth mending in the files it was made from.</param>
/// <param name="Mistakes">What an edit since then did wrong; empty unless the files have errors that this publication does not.</param>
public sealed record Publication(Library Library, ISearchEngine Search, PreparedPages Prepared, ImmutableArray<Diagnostic> Warnings, ImmutableArray<Diagnostic> Mistakes);

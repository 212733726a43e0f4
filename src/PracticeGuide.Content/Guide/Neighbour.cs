using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>What another audience reads that is worth knowing.</summary>
/// <param name="AudienceId">The other audience.</param>
/// <param name="Because">One sentence that says why it is worth knowing.</param>
/// <param name="PageIds">1 to 3 pages of that audience.</param>
public sealed record Neighbour(string AudienceId, ByLanguage<string> Because, ImmutableArray<string> PageIds);

using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Synonyms;

/// <summary>Words and short phrases that mean the same, in every language: one entry of <c>content/search.yml</c>.</summary>
/// <param name="Words">None in a language that has no word for it; at least two in all.</param>
public sealed record SynonymGroup(ByLanguage<ImmutableArray<string>> Words);

using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>A passage and where the words of its text stand, so that what matches can be marked without reading it again.</summary>
internal sealed record IndexedPassage(string? Heading, string Address, string Text, Word[] Words);

/// <summary>A document and which passages are its own: <paramref name="FirstPassage"/> and the next <paramref name="PassageCount"/> - 1.</summary>
internal sealed record IndexedDocument(
    ResultKind Kind, string Title, string Address, string? AudienceId, string? AudienceTitle, int FirstPassage, int PassageCount);

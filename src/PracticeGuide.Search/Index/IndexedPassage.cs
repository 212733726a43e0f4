namespace PracticeGuide.Search.Index;

/// <summary>A passage as it is shown. Where its words stand is read again for the few that are: kept, it would be as large as the text.</summary>
internal sealed record IndexedPassage(string? Heading, string Address, string Text);

/// <summary>A document and which passages are its own: <paramref name="FirstPassage"/> and the next <paramref name="PassageCount"/> - 1.</summary>
internal sealed record IndexedDocument(
    ResultKind Kind, string Title, string Address, string? AudienceId, string? AudienceTitle, int FirstPassage, int PassageCount);

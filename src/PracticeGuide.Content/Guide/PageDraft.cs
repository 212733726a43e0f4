using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>A page that has been read in every language, but not yet written as HTML.</summary>
internal sealed record PageDraft(string Id, string AudienceId, ByLanguage<PageFile> Files);

using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>A page whose files have been read, but not yet written as HTML.</summary>
/// <param name="Files">The file shown to the readers of each language: the same twice where the page has not been translated.</param>
internal sealed record PageDraft(string Id, string AudienceId, ByLanguage<PageFile> Files)
{
    public bool IsIn(Language language) => Files[language].Language == language;
}

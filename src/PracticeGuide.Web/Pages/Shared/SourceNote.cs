using PracticeGuide.Content.Guide;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>A document that something rests on.</summary>
/// <param name="SectionLang">The <c>lang</c> of the section's name, where it is in another language than the page.</param>
public sealed record SourceNote(SourceDocument Document, SourceReference Reference, string? SectionLang = null);

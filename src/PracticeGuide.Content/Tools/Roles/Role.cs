using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools.Roles;

/// <summary>A part people take in a worksheet: observer, mentee, school. A tool without roles is filled in by everybody alike.</summary>
/// <param name="Id">Unique in its tool, stable and never reused: who took which part is kept under it.</param>
/// <param name="Summary">What this role does, one sentence.</param>
/// <param name="Starts">Whether someone in this role may start the worksheet.</param>
public sealed record Role(string Id, ByLanguage<string> Title, ByLanguage<string> Summary, bool Starts);

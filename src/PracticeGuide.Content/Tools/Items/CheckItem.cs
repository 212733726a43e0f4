using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>A step to tick off, with a sentence that the source leaves open and the team finishes.</summary>
public sealed record CheckItem : Item
{
    /// <summary>The open beginning of the sentence, ending in "…", or null where there is none to finish.</summary>
    public ByLanguage<string>? Sentence { get; init; }
}

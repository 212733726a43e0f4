using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Suggestions;

/// <summary>What can be suggested in one language, ready to be searched.</summary>
/// <param name="Texts">See <see cref="LabelTexts.Texts"/>.</param>
/// <param name="Labels">See <see cref="LabelTexts.Labels"/>.</param>
internal sealed record LabelIndex(LanguageIndex Texts, LanguageIndex Labels)
{
    /// <summary>The labels as they are shown.</summary>
    public LabelTexts Shown { get; } = new(Texts, Labels);

    public static LabelIndex Build(WordForms forms, LanguageIndex texts) =>
        new(texts, IndexBuilder.Build(forms, texts.Audiences, LabelTexts.DocumentsOf(texts)));
}

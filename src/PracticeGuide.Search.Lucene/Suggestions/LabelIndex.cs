using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Suggestions;

namespace PracticeGuide.Search.Lucene.Suggestions;

/// <summary>What can be suggested in one language, ready to be searched.</summary>
/// <param name="Shown">The labels as they are shown.</param>
/// <param name="Labels">See <see cref="LabelTexts.Labels"/>.</param>
internal sealed record LabelIndex(LabelTexts Shown, TextIndex Labels)
{
    public static LabelIndex Build(Language language, TextIndex texts)
    {
        var labels = TextIndexBuilder.Build(language, texts.Texts.Audiences, LabelTexts.DocumentsOf(texts.Texts));
        return new(new(texts.Texts, labels.Texts), labels);
    }
}

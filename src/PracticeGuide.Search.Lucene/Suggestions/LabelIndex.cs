using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Suggestions;

namespace PracticeGuide.Search.Lucene.Suggestions;

/// <summary>What can be suggested in one language: a document is a label, its title the place it leads to.</summary>
/// <param name="Texts">One document with one passage for each label.</param>
/// <param name="Labels">In the same order.</param>
internal sealed record LabelIndex(TextIndex Texts, Label[] Labels)
{
    public static LabelIndex Build(Library library, Language language)
    {
        var labels = LabelReader.Read(library, language).ToArray();
        return new(TextIndexBuilder.Build(language, [], LabelReader.DocumentsOf(labels)), labels);
    }
}

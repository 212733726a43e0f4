using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Passages;

/// <summary>Cuts the few lines that answer best out of a passage.</summary>
internal static class PassageCutter
{
    /// <param name="marks">In any order; of those of one word the first that was asked counts.</param>
    public static Passage Cut(IndexedTexts texts, int number, List<Mark> marks)
    {
        var passage = texts.Passages[number];
        marks.Sort(Mark.ByPlace);
        var different = new List<Mark>(marks.Count);
        foreach (var mark in marks)
        {
            if (different.Count == 0 || different[^1].Start != mark.Start)
                different.Add(mark);
        }

        var excerpt = Excerpt.Choose(passage.Text, different);
        return new(passage.Heading, texts.Documents[passage.Document].AddressOf(passage), FragmentCutter.Cut(passage.Text, excerpt, different));
    }
}

using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Passages;

/// <summary>Cuts the few lines that answer best out of a passage.</summary>
internal static class PassageCutter
{
    /// <param name="marks">In any order; afterwards in that of the text, of those of one word only the first that was asked.</param>
    public static Passage Cut(IndexedTexts texts, int number, List<Mark> marks)
    {
        var passage = texts.Passages[number];
        PutInOrder(marks);
        var excerpt = Excerpt.Choose(passage.Text, marks);
        return new(passage.Heading, texts.Documents[passage.Document].AddressOf(passage), FragmentCutter.Cut(passage.Text, excerpt, marks));
    }

    private static void PutInOrder(List<Mark> marks)
    {
        marks.Sort(Mark.ByPlace);
        var different = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            if (i == 0 || marks[i].Start != marks[different - 1].Start)
                marks[different++] = marks[i];
        }

        marks.RemoveRange(different, marks.Count - different);
    }
}

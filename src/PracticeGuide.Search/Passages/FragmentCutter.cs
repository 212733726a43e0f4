using System.Collections.Immutable;

namespace PracticeGuide.Search.Passages;

/// <summary>Cuts an excerpt into stretches that match and stretches that do not; an ellipsis says where a sentence is cut.</summary>
internal static class FragmentCutter
{
    private const string Ellipsis = "…";

    /// <param name="marks">In order, none overlapping another.</param>
    public static ImmutableArray<Fragment> Cut(string text, Excerpt excerpt, List<Mark> marks)
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        var before = Sentences.BeginsAt(text, excerpt.Start) ? "" : Ellipsis;
        var after = Sentences.EndsAt(text, excerpt.End) ? "" : Ellipsis;

        var position = excerpt.Start;
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Start;
            if (start < excerpt.Start || marks[i].End > excerpt.End)
                continue;
            while (i + 1 < marks.Count && marks[i + 1].End <= excerpt.End && IsHyphenated(text, marks[i], marks[i + 1]))
                i++;

            Add(fragments, string.Concat(before, text.AsSpan(position..start)), matches: false);
            Add(fragments, text[start..marks[i].End], matches: true);
            before = "";
            position = marks[i].End;
        }

        Add(fragments, string.Concat(before, text.AsSpan(position..excerpt.End), after), matches: false);
        return fragments.ToImmutable();
    }

    private static void Add(ImmutableArray<Fragment>.Builder fragments, string text, bool matches)
    {
        if (text.Length > 0)
            fragments.Add(new(text, matches));
    }

    // The parts of a compound are marked as one.
    private static bool IsHyphenated(string text, Mark mark, Mark next) =>
        next.Start == mark.End + 1 && text[mark.End] is '-' or '\u2010' or '\u2011';
}

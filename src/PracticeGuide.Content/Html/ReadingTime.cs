namespace PracticeGuide.Content.Html;

/// <summary>How long a page takes to read.</summary>
internal static class ReadingTime
{
    private const int WordsAMinute = 200;

    /// <summary>Minutes, rounded up, at least 1.</summary>
    public static int Minutes(IEnumerable<Passage> passages)
    {
        var words = passages.Sum(passage => Words(passage.Title) + Words(passage.Text));
        return Math.Max(1, (words + WordsAMinute - 1) / WordsAMinute);
    }

    /// <summary>A word holds a letter or a digit: a guillemet or a dash between spaces is none.</summary>
    private static int Words(string text)
    {
        var words = 0;
        var isCounted = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isCounted = false;
            }
            else if (!isCounted && char.IsLetterOrDigit(character))
            {
                isCounted = true;
                words++;
            }
        }

        return words;
    }
}

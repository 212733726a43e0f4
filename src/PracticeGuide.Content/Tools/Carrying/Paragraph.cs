using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools.Carrying;

/// <summary>A text as its paragraphs: what stands between blank lines, without spaces at its ends.</summary>
internal static class Paragraph
{
    public const string Between = "\n\n";

    public static IEnumerable<string> Split(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.Trim().Length > 0)
            {
                lines.Add(line.TrimEnd());
            }
            else if (lines.Count > 0)
            {
                yield return string.Join('\n', lines).Trim();
                lines.Clear();
            }
        }
    }

    /// <summary>The same in each language, where every language has as many; else the text as one.</summary>
    public static IEnumerable<ByLanguage<string>> Split(ByLanguage<string> text)
    {
        var all = text.Select(each => Split(each).ToArray());
        var counts = Language.All.Select(language => all[language].Length).Distinct().ToArray();
        if (counts.Length > 1)
            return [text];
        return Enumerable.Range(0, counts[0]).Select(place => all.Select(paragraphs => paragraphs[place]));
    }
}

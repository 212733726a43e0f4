using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;

namespace PracticeGuide.Benchmarks.Search;

/// <summary>Questions made to cost as much as any can.</summary>
public static class DearQuestions
{
    public static string[] All(Library library)
    {
        var words = library.Pages.Take(500).SelectMany(page => page.Text[Language.English].Sections).SelectMany(section => section.Text.Split(' '))
            .GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key).Take(200).ToArray();
        var commonest = string.Join(' ', words);
        return
        [
            Cut(commonest),
            Cut($"\"{commonest}\""),
            Cut(string.Join(' ', words.Chunk(2).Select(pair => $"\"{string.Join(' ', pair)}\""))),
            Cut(string.Join(' ', words.Select(word => $"-{word}"))),
            Cut("school " + string.Join(' ', words.Select(word => $"-\"{word} {word}\""))),
            Cut(string.Join(' ', words.Select(word => $"{word}zx"))),
            Cut(string.Join(' ', words.Select(word => $"x{word}q"))),
            Cut(string.Concat(words.Select(word => word + "-"))),
            Cut(string.Join(' ', library.Synonyms.SelectMany(group => group.Words[Language.English]))),
            Cut(string.Join(' ', library.Synonyms.SelectMany(group => group.Words[Language.French]))),
            Cut(string.Join(' ', library.Pages.Take(20).SelectMany(page => page.Text[Language.French].Sections).Select(section => section.Text))),
            Cut(string.Concat(Enumerable.Repeat("\"the\" ", 200))),
            Cut(string.Concat(Enumerable.Repeat("a b c d e f g h ", 100))),
            new('a', 10_000), new('"', 10_000), new('-', 10_000), "co", "s", "the", "the of", "of the and to", "\"of the\"", "-the of",
        ];
    }

    private static string Cut(string text) => text.Length > SearchQuery.MaximumLength ? text[..SearchQuery.MaximumLength] : text;
}

using PracticeGuide.Content;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Benchmarks.Search;

/// <summary>What is asked of every engine: three kinds of question, taken from the texts themselves.</summary>
/// <param name="ThreeWords">Three words of one section.</param>
/// <param name="Beginnings">Two words, the second only begun.</param>
/// <param name="Phrases">Two or three neighbours, without the marks.</param>
public sealed record SampleQuestions(string[] ThreeWords, string[] Beginnings, string[] Phrases)
{
    private const int OfEachKind = 300;
    private const int ShortestWord = 4;

    public static SampleQuestions Of(Library library, Language language)
    {
        var random = new Random(21);
        var sections = library.Pages.SelectMany(page => page.Text[language].Sections).ToArray();
        string[][] Pick(int count) =>
        [
            .. Enumerable.Range(0, OfEachKind).Select(_ =>
            {
                var words = Words(sections[random.Next(sections.Length)].Text);
                return Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]).ToArray();
            }),
        ];

        return new(
            [.. Pick(3).Select(words => string.Join(' ', words))],
            [.. Pick(2).Select(words => $"{words[0]} {words[1][..random.Next(2, ShortestWord)]}")],
            [.. Enumerable.Range(0, OfEachKind).Select(_ => Neighbours(sections[random.Next(sections.Length)].Text, random))]);
    }

    private static string[] Words(string text) => [.. text.Split(' ').Where(word => word.Length >= ShortestWord && word.All(char.IsAsciiLetter))];

    private static string Neighbours(string text, Random random)
    {
        var words = text.Split(' ');
        while (true)
        {
            var start = random.Next(words.Length - 3);
            var phrase = words[start..(start + random.Next(2, 4))];
            if (phrase.All(word => word.All(char.IsAsciiLetter)))
                return string.Join(' ', phrase);
        }
    }
}

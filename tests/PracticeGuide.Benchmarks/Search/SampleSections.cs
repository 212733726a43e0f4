using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks.Search;

/// <summary>
/// A library of any size that reads as the site's own does: its words, as often as the site uses them, in sentences of its lengths, with as
/// many new words as a text of that size would bring; pages and nothing else, so that each engine is given the same. The same for the same size.
/// </summary>
public sealed class SampleSections
{
    private const int SectionsOfPage = 6;

    // Of a hundred words, how many are of no other section: texts never stop bringing new ones.
    private const double NewWords = 0.02;

    private readonly Random _random = new(20);
    private readonly ByLanguage<string[]> _words;

    private SampleSections(Library site) => _words = ByLanguage.Create(language => site.Pages
        .SelectMany(page => page.Text[language].Sections).SelectMany(section => section.Text.Split(' ')).ToArray());

    /// <param name="sections">How many there are in each language.</param>
    public static Library Create(int sections)
    {
        var site = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!;
        var writer = new SampleSections(site);
        var doors = site.Audiences.Where(audience => audience.Door).ToArray();
        var perAudience = (sections + (SectionsOfPage * doors.Length) - 1) / (SectionsOfPage * doors.Length);
        return new(
            "sample", site.Site, doors.Select(audience => audience with { Pages = [.. Enumerable.Range(0, perAudience).Select(number => writer.Page(audience, number))] }),
            tools: [], terms: [], site.Documents, ResourceDirectory.Empty, drawings: [])
        {
            Synonyms = site.Synonyms,
        };
    }

    private GuidePage Page(Audience audience, int number) => new()
    {
        Id = $"{audience.Id}/page-{number}",
        AudienceId = audience.Id,
        Order = number,
        Sources = [],
        ToolIds = [],
        Text = ByLanguage.Create(language => Text(audience, number, language)),
    };

    private PageText Text(Audience audience, int number, Language language) => new()
    {
        Language = language,
        Address = Addresses.Page(language, audience.Slug[language], $"page-{number}"),
        Slug = $"page-{number}",
        Title = Words(language, 5),
        Summary = Words(language, 16),
        IntroductionHtml = "",
        IntroductionText = "",
        Sections = [.. Enumerable.Range(0, SectionsOfPage).Select(section => new Section($"section-{section}", Words(language, 4), "", Words(language, _random.Next(60, 180))))],
        TermIds = [],
        Minutes = 5,
    };

    // Stretches of the site's own texts, so that words keep their neighbours.
    private string Words(Language language, int count)
    {
        var words = ImmutableArray.CreateBuilder<string>(count);
        while (words.Count < count)
        {
            var start = _random.Next(_words[language].Length);
            for (var i = start; i < Math.Min(start + 8, _words[language].Length) && words.Count < count; i++)
                words.Add(_random.NextDouble() < NewWords ? NewWord() : _words[language][i]);
        }

        return string.Join(' ', words);
    }

    private string NewWord()
    {
        string[] syllables = ["ba", "cor", "di", "fen", "gra", "lo", "mi", "nor", "pel", "quo", "ra", "sti", "tu", "ver", "zo"];
        return string.Concat(Enumerable.Range(0, _random.Next(3, 5)).Select(_ => syllables[_random.Next(syllables.Length)]));
    }
}

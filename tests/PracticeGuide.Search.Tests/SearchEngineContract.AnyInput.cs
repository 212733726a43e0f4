using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    // Words that fold, stem, elide and join in every way there is, and what stands between them.
    private static readonly string[] Words =
    [
        "école", "ÉLÈVES", "eleve", "l'aide", "d’œuvres", "auto-évaluation", "peut-être", "aujourd'hui", "travaux", "families", "student's",
        "mentoring", "mentor", "15021", "1re", "évaluent", "e\u0301cole", "naïve", "Σίσυφος", "школа", "学校", "co\u00ADopération", "whose",
        "des",
    ];

    private static readonly string[] Gaps = [" ", "  ", ". ", ", ", " : ", " « ", "\u00A0? ", "! ", "… ", " — ", "\n", "\0", "😀", "\uD800", "\u202E"];

    private static readonly Gen<string> Text = Gen.Elements(Words).Zip(Gen.Elements(Gaps)).Select(pair => pair.Item1 + pair.Item2)
        .ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<TestText> PageTexts =
        from title in Gen.Elements(Words)
        from summary in Text
        from sections in Text.Zip(Gen.Elements(Words)).ListOf(3)
        select new TestText(title, summary, [.. sections.Select((section, i) => new TestSection($"s{i}", section.Item2, section.Item1))]);

    private static readonly Gen<Language> Languages = Gen.Elements(Language.All.ToArray());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0")]
    [InlineData("?!,;:… « » -- ''")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("😀🎒")]
    [InlineData("\u200F\u202E\u200B")]
    [InlineData("\u0301\u0301")]
    public void What_holds_no_word_finds_nothing(string text)
    {
        Assert.Equivalent(SearchResults.None, English(text));
        Assert.Equivalent(SearchResults.None, French(text));
    }

    [Theory]
    [InlineData("title:homework AND (help OR -tools)~2^4")]
    [InlineData("\"homework help\"")]
    [InlineData("home* work? /homework/ [a TO z]")]
    [InlineData("' OR 1=1; DROP TABLE pages; --")]
    [InlineData("<script>alert('homework')</script>")]
    [InlineData("home\0work")]
    [InlineData("\u202Ehomework\u202C 😀 \uD83D")]
    [InlineData("%s%n{0}\\\\..\\..")]
    public void The_syntax_of_other_engines_is_ordinary_text(string text)
    {
        var results = English(text);

        Assert.True(results.Count >= results.Results.Length);
    }

    [Fact]
    public void A_very_long_query_is_cut_to_what_is_looked_at()
    {
        var within = English("homework " + new string(' ', 10_000));
        var beyond = English(new string(' ', SearchQuery.MaximumLength) + "homework");
        var oneWord = English(new string('a', 10_000));

        Assert.Equal(English("homework").Count, within.Count);
        Assert.Equal(0, beyond.Count);
        Assert.Equal(0, oneWord.Count);
    }

    [Fact]
    public void A_query_of_very_many_words_is_answered()
    {
        var manyWords = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"w{i}"));

        Assert.Equal(0, English(manyWords).Count);
    }

    [Fact]
    public void A_text_with_a_word_beyond_all_bounds_is_searched_like_any_other()
    {
        var library = new TestLibrary().Page("one", new("Winter", "A page.", new TestSection("a", "Snow", new string('é', 40_000) + " mittens")));

        Assert.Equal([Page("one")], AddressesOf(Search(library, "mittens")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Asked_for_less_than_one_result_none_is_returned(int most) => Assert.Empty(English("homework", most).Results);

    [Fact]
    public void Asked_for_all_the_results_there_could_be_all_are_returned()
    {
        var results = English("school", int.MaxValue);

        Assert.Equal(results.Count, results.Results.Length);
        Assert.NotEmpty(results.Results);
    }

    [Fact]
    public void Whatever_is_asked_gets_an_ordinary_answer() =>
        Prop.ForAll(
            Gen.OneOf(Text, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).Zip(Gen.Choose(1, 30)).ToArbitrary(),
            Languages.ToArbitrary(),
            (asked, language) =>
            {
                var results = _sample.Value.Search(new(asked.Item1, language, asked.Item2));
                return results.Count >= results.Results.Length
                    && results.Results.Length <= asked.Item2
                    && results.Results.All(result => result.Passages.Length is >= 1 and <= 3)
                    && AddressesOf(results).Distinct(StringComparer.Ordinal).Count() == results.Results.Length;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_passage_is_a_piece_of_a_source_text_whatever_is_asked() =>
        Prop.ForAll(PageTexts.ToArbitrary(), Text.ToArbitrary(), Languages.ToArbitrary(), (page, asked, language) =>
        {
            string[] sources = [page.Summary, .. page.Sections.Select(section => section.Text)];
            var results = Search(new TestLibrary().Page("any", page), asked, language);
            return results.Results.SelectMany(result => result.Passages)
                .All(passage => sources.Any(source => IsPiece(TextOf(passage), source)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_taken_from_any_page_finds_that_page() =>
        Prop.ForAll(PageTexts.ListOf(4).ToArbitrary(), Gen.Choose(0, 10_000).ToArbitrary(), Languages.ToArbitrary(), (pages, chosen, language) =>
        {
            var library = new TestLibrary();
            for (var i = 0; i < pages.Count; i++)
                library.Page($"page-{i}", pages[i]);
            var number = chosen % pages.Count;
            var page = pages[number];
            string[] texts = [page.Title, page.Summary, .. page.Sections.SelectMany(section => (string[])[section.Title, section.Text])];
            var words = Words.Where(word => texts.Any(text => text.Contains(word, StringComparison.Ordinal))).ToArray();

            var results = Search(library, words[chosen % words.Length], language, most: int.MaxValue);

            return AddressesOf(results).Contains(Page($"page-{number}", language), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_threads_at_once_get_the_answers_one_would()
    {
        string[] asked = ["école", "aide aux devoirs", "partenaires", "évaluer", "le la les", "famille école", "é", "devoirs zyzzyva", "", "climat"];
        var alone = asked.Select(text => Describe(French(text))).ToArray();

        var together = new string[2_000];
        Parallel.For(0, together.Length, i => together[i] = Describe(French(asked[i % asked.Length])));

        Assert.All(together, (answer, i) => Assert.Equal(alone[i % asked.Length], answer));
    }

    // An ellipsis at either end may be the source's own.
    private static bool IsPiece(string shown, string source)
    {
        var fromStart = shown.StartsWith('…') ? shown[1..] : shown;
        var toEnd = shown.EndsWith('…') ? shown[..^1] : shown;
        var inner = fromStart.EndsWith('…') ? fromStart[..^1] : fromStart;
        return Array.Exists([shown, fromStart, toEnd, inner], piece => source.Contains(piece, StringComparison.Ordinal));
    }

    private static string Describe(SearchResults results) => $"{results.Count}\n" + string.Join(
        '\n',
        results.Results.SelectMany(result => result.Passages.Select(
            passage => $"{result.Address} {passage.Address} {TextOf(passage)} {string.Join('|', MarkedIn(passage))}")));
}

using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>
/// The site says what its sources say in words of its own: no eight words in a row are theirs, official titles, names and headings aside.
/// </summary>
/// <remarks>
/// <c>source-runs.bin</c> holds the fingerprints of the sources' runs of words. Whoever has the documents names their folder, of text files,
/// in <c>PRACTICEGUIDE_SOURCES</c>: the test that compares the two then writes what the file should hold beside the test's output.
/// </remarks>
public sealed class OwnWordsTests
{
    private const string SourcesVariable = "PRACTICEGUIDE_SOURCES";

    private static readonly string RunsFile = RepositoryRoot.Combine("tests", "PracticeGuide.Content.Tests", "Guidance", "source-runs.bin");

    [Fact]
    public void No_eight_words_in_a_row_are_those_of_a_source() => Mistakes.AssertNone(Search().Mistakes);

    [Fact]
    public void Every_exception_is_a_title_or_a_name_that_is_still_there() => Assert.Equal(OfficialNames.All, OfficialNames.All.Where(Search().Used.Contains));

    [Fact]
    public void The_fingerprints_of_the_sources_are_thousands_in_ascending_order()
    {
        var fingerprints = WordRuns.Read(RunsFile);

        Assert.InRange(fingerprints.Length, 5_000, 50_000);
        Assert.Equal(fingerprints.Distinct().Order(), fingerprints);
    }

    [Fact]
    public void The_fingerprints_are_those_of_the_sources_wherever_the_sources_are_at_hand()
    {
        var fingerprints = WordRuns.Read(RunsFile);

        if (Environment.GetEnvironmentVariable(SourcesVariable) is not { Length: > 0 } folder)
        {
            // The documents are not part of the repository. The titles of two of them, which they print, show that the file is of them.
            var known = WordRuns.FingerprintsOf(WordRuns.WordsOf("Examining Individualized Support Practices in Secondary Schools: Resource Teachers"))
                .Concat(WordRuns.FingerprintsOf(WordRuns.WordsOf("Product Result 2: International Guidelines for Mentorship and Peer-to-peer Support")));
            Assert.All(known, fingerprint => Assert.Contains(fingerprint, fingerprints));
            return;
        }

        var expected = WordRuns.FingerprintsOfFolder(folder);
        File.WriteAllBytes(Path.Combine(AppContext.BaseDirectory, "source-runs.bin"), WordRuns.ToBytes(expected));
        Assert.Equal(expected, fingerprints);
    }

    [Fact]
    public void Words_are_told_apart_without_case_signs_or_kinds_of_apostrophes() =>
        Assert.Equal(["l'école", "a", "12", "à", "15", "élèves", "self", "assessment"], WordRuns.WordsOf("**L’École** a_12 à 15\u00a0élèves: self-assessment!"));

    [Fact]
    public void A_text_has_a_run_for_each_word_that_seven_others_follow()
    {
        Assert.Empty(WordRuns.FingerprintsOf(WordRuns.WordsOf("one two three four five six seven")));
        Assert.Single(WordRuns.FingerprintsOf(WordRuns.WordsOf("one two three four five six seven eight")));
        Assert.Equal(2, WordRuns.FingerprintsOf(WordRuns.WordsOf("one two three four five six seven eight nine")).Count());
    }

    /// <summary>Every run of a source in what the site publishes, and the exceptions that excuse one.</summary>
    private static (List<string> Mistakes, HashSet<string> Used) Search()
    {
        var sources = WordRuns.Read(RunsFile).ToHashSet();
        var exceptions = OfficialNames.All.Select(exception => (Text: exception, Words: WordRuns.WordsOf(exception))).ToArray();
        var mistakes = new List<string>();
        var used = new HashSet<string>();

        foreach (var (name, words) in Passages)
        {
            foreach (var first in WordRuns.FingerprintsOf(words).Index().Where(run => sources.Contains(run.Item)).Select(run => run.Index))
            {
                var excuses = exceptions.Where(exception => Covers(exception.Words, words, first)).Select(exception => exception.Text).ToArray();
                used.UnionWith(excuses);
                if (excuses.Length == 0)
                    mistakes.Add($"{name}: “{string.Join(' ', words.AsSpan(first, WordRuns.Length))}”");
            }
        }

        return (mistakes, used);
    }

    /// <summary>What is read without a break: a text between two of the signs that part labels, cells and names in plain text.</summary>
    private static IEnumerable<(string Name, string[] Words)> Passages =>
        from writing in PublishedContent.Writings
        from language in Language.All
        from text in writing.Texts[language]
        from part in text.Split('·')
        select ($"{writing.Name}, {language}", WordRuns.WordsOf(part));

    /// <summary>Whether the exception stands in the text so that the run beginning at <paramref name="first"/> is inside it.</summary>
    private static bool Covers(string[] exception, string[] words, int first)
    {
        for (var start = Math.Max(0, first + WordRuns.Length - exception.Length); start <= first && start + exception.Length <= words.Length; start++)
        {
            if (words.AsSpan(start, exception.Length).SequenceEqual(exception))
                return true;
        }

        return false;
    }
}

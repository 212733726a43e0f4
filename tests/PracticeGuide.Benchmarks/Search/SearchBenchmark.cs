using System.Diagnostics;
using System.Text;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;

namespace PracticeGuide.Benchmarks.Search;

/// <summary>
/// The site's search against SQLite's full-text index, over the same texts and with the same questions, in turns. Ours counts by filter,
/// looks in both languages and keeps one result a page; SQLite does none of these. Ours finds what holds some of the words, so SQLite is asked for
/// any of them, and once more, which is less work, for all of them.
/// </summary>
public static class SearchBenchmark
{
    private const int Rounds = 3;
    private const int BuildRounds = 7;
    private const int People = 8;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);

    // The compiler makes what runs often better in steps, and begins each when nothing new has run for a tenth of a second.
    private static readonly TimeSpan CompilerPause = TimeSpan.FromMilliseconds(200);

    public static void Run(int sections)
    {
        var library = SampleSections.Create(sections);
        var text = library.Pages.SelectMany(page => Language.All.Select(language => page.Text[language])).Sum(Length);
        Console.WriteLine($"{sections:N0} sections in each language, {text / 1e6:N1} MB of text, {Environment.ProcessorCount} cores");

        var engine = Build(library, text);
        using var sqlite = new SqliteSearch(library, Language.English);
        using var person = sqlite.Connect();
        var questions = SampleQuestions.Of(library, Language.English);

        Comparison[] comparisons =
        [
            new("three words", questions.ThreeWords, words => Ask(engine, words), words => person.Ask(words.Replace(" ", " OR ", StringComparison.Ordinal))),
            new("three words (SQLite: all of them in one section)", questions.ThreeWords, words => Ask(engine, words), words => person.Ask(words)),
            new("a word and a beginning", questions.Beginnings, words => Ask(engine, words), words => person.Ask($"{words}*")),
            new("a phrase", questions.Phrases, words => Ask(engine, $"\"{words}\""), words => person.Ask($"\"{words}\"")),
        ];
        // By time and over all kinds of question, before anything is compared: else the first kind pays for the compiler, with few sections above all.
        WarmUp(() => Array.ForEach(comparisons, comparison => Times(comparison.Questions, comparison.Ours)));
        WarmUp(() => Array.ForEach(comparisons, comparison => Times(comparison.Questions, comparison.Theirs)));
        Array.ForEach(comparisons, Compare);
        CompareTogether(engine, sqlite, questions.ThreeWords);

        var suggestions = questions.Beginnings.Concat(questions.ThreeWords.SelectMany(Typed)).ToArray();
        Times(suggestions, words => engine.Suggest(new(words, Language.English)).Length);
        Print("suggestions", Percentiles(Times(suggestions, words => engine.Suggest(new(words, Language.English)).Length)));
        var dear = DearQuestions.All(library);
        Times(dear, words => Ask(engine, words));
        Print("the dearest questions there are", Percentiles(Times(dear, words => Ask(engine, words))));
    }

    private static ISearchEngine Build(Library library, long text)
    {
        void Ours() => SearchIndex.Build(library);
        void Theirs() => Array.ForEach([.. Language.All], language => new SqliteSearch(library, language).Dispose());
        Console.WriteLine($"first build, both languages, with its compilation: {Figures.Seconds(Ours):N2} s, SQLite {Figures.Seconds(Theirs):N2} s");
        WarmUp(Ours);
        WarmUp(Theirs);

        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < BuildRounds; round++)
        {
            ours.Add(Figures.Seconds(Ours));
            theirs.Add(Figures.Seconds(Theirs));
        }

        Console.WriteLine($"build, both languages: {Figures.Median(ours):N3} s, SQLite {Figures.Median(theirs):N3} s; ratio {Figures.Median(theirs) / Figures.Median(ours):N1}");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var engine = SearchIndex.Build(library);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;

        // The text itself is the library's, in UTF-16; the measure is the same in UTF-8.
        var bytes = library.Pages.SelectMany(page => Language.All.Select(language => page.Text[language])).Sum(Bytes);
        Console.WriteLine($"memory: index {kept / 1e6:N1} MB beside the library's own text; with that {(double)(kept + (2 * text)) / bytes:N2} times the text");
        return engine;
    }

    private static void WarmUp(Action work)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUpTime; Thread.Sleep(CompilerPause))
            work();
    }

    private static void Compare(Comparison comparison)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.AddRange(Times(comparison.Questions, comparison.Ours));
            theirs.AddRange(Times(comparison.Questions, comparison.Theirs));
        }

        var (p, q) = (Percentiles(ours), Percentiles(theirs));
        Print(comparison.Name, p);
        Print($"{comparison.Name}, SQLite", q);
        Console.WriteLine($"  ratio of the p99 (SQLite / ours): {q.P99 / p.P99:N1}; of the medians: {q.Median / p.Median:N1}");
    }

    private static void CompareTogether(ISearchEngine engine, SqliteSearch sqlite, string[] questions)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(PerSecond(_ => words => Ask(engine, words), questions));
            theirs.Add(PerSecond(_ => sqlite.Connect().Ask, Array.ConvertAll(questions, words => words.Replace(" ", " OR ", StringComparison.Ordinal))));
        }

        Console.WriteLine($"{People} people at once: {Figures.Median(ours):N0} questions/s, SQLite {Figures.Median(theirs):N0}; ratio {Figures.Median(ours) / Figures.Median(theirs):N1}");
    }

    private static double PerSecond(Func<int, Func<string, int>> connect, string[] questions)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        var people = Enumerable.Range(0, People).Select(number => new Thread(() =>
        {
            var ask = connect(number);
            for (var i = number; clock.Elapsed < TimeSpan.FromSeconds(3); i++)
            {
                ask(questions[i % questions.Length]);
                Interlocked.Increment(ref count);
            }
        })).ToArray();
        Array.ForEach(people, person => person.Start());
        Array.ForEach(people, person => person.Join());
        return count / clock.Elapsed.TotalSeconds;
    }

    // As a person types it, letter by letter.
    private static IEnumerable<string> Typed(string words) => Enumerable.Range(2, words.Length - 2).Where(length => length % 4 == 0).Select(length => words[..length]);

    private static int Ask(ISearchEngine engine, string words)
    {
        var results = engine.Search(new(words, Language.English));
        return results.Results.Sum(result => result.Title.Length + result.Address.Length + result.Passages.Sum(passage => passage.Fragments.Sum(piece => piece.Text.Length)));
    }

    private static double[] Times(string[] questions, Func<string, int> ask)
    {
        var times = new double[questions.Length];
        for (var i = 0; i < questions.Length; i++)
            times[i] = Figures.Seconds(() => ask(questions[i]));
        return times;
    }

    private static (double Median, double P99, double Worst) Percentiles(IReadOnlyCollection<double> times)
    {
        var (p99, worst) = Figures.Slowest(times, 0.99);
        return (Figures.Median(times), p99, worst);
    }

    private static void Print(string name, (double Median, double P99, double Worst) times) =>
        Console.WriteLine($"{name}: median {times.Median * 1e3:N3} ms, p99 {times.P99 * 1e3:N3} ms, worst {times.Worst * 1e3:N3} ms");

    private static long Bytes(Content.Guide.PageText page) =>
        Encoding.UTF8.GetByteCount(page.Title) + Encoding.UTF8.GetByteCount(page.Summary)
        + page.Sections.Sum(section => Encoding.UTF8.GetByteCount(section.Title) + (long)Encoding.UTF8.GetByteCount(section.Text));

    private static long Length(Content.Guide.PageText page) =>
        page.Title.Length + page.Summary.Length + page.Sections.Sum(section => section.Title.Length + (long)section.Text.Length);

    /// <summary>One kind of question, and how each engine is asked.</summary>
    private sealed record Comparison(string Name, string[] Questions, Func<string, int> Ours, Func<string, int> Theirs);
}

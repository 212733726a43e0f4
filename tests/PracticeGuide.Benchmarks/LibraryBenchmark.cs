using Markdig;
using PracticeGuide.Content;
using PracticeGuide.Search;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks;

/// <summary>
/// Reading a large content folder and building its index, against Markdig alone on one core over the same files; and what the library and
/// the index keep in memory, against the text they were made from.
/// </summary>
public static class LibraryBenchmark
{
    private const int Rounds = 3;

    public static void Run(int pages)
    {
        using var folder = new TemporaryFolder();
        var bytes = ManyPages.Write(folder.Path, pages);
        var files = Directory.GetFiles(folder.Path, "*.md", SearchOption.AllDirectories);

        // Once each before measuring, so that neither pays for the compiler.
        Render(files.Take(200));
        Load(folder.Path);

        var (alone, loads, indexes) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            alone.Add(Figures.Seconds(() => Render(files)));
            Library? library = null;
            loads.Add(Figures.Seconds(() => library = Load(folder.Path)));
            indexes.Add(Figures.Seconds(() => SearchIndex.Build(library!)));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = Load(folder.Path);
        var library2 = GC.GetTotalMemory(forceFullCollection: true) - before;
        var index = SearchIndex.Build(kept);
        var all = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(kept);
        GC.KeepAlive(index);

        Console.WriteLine($"{pages:N0} pages, {files.Length:N0} files, {bytes / 1e6:N1} MB of Markdown, {Environment.ProcessorCount} cores");
        Console.WriteLine($"Markdig alone, one core: {Figures.Median(alone):N2} s");
        Console.WriteLine($"load: {Figures.Median(loads):N2} s, index: {Figures.Median(indexes):N2} s");
        Console.WriteLine($"ratio of the times (load + index / Markdig, median of {Rounds} rounds): {Figures.Median(alone.Select((one, i) => (loads[i] + indexes[i]) / one)):N2}");
        Console.WriteLine($"kept in memory: library {library2 / 1e6:N0} MB, index {(all - library2) / 1e6:N0} MB; together {(double)all / bytes:N2} times the text");
    }

    private static Library Load(string folder) =>
        LibraryLoader.Load(folder) is { Library: { } library } result ? library : throw new InvalidOperationException(string.Join('\n', LibraryLoader.Load(folder).Diagnostics.Take(10)));

    private static void Render(IEnumerable<string> files)
    {
        var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseCustomContainers().UseGenericAttributes().DisableHtml().Build();
        foreach (var file in files)
            Markdown.ToHtml(File.ReadAllText(file), pipeline);
    }
}

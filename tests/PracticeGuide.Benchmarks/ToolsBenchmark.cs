using PracticeGuide.Content;
using PracticeGuide.Testing;
using YamlDotNet.Core;

namespace PracticeGuide.Benchmarks;

/// <summary>Reading many tool definitions, each as large as the site's own, against taking their YAML apart and nothing more, on one core.</summary>
public static class ToolsBenchmark
{
    private const int Rounds = 3;

    public static void Run(int tools)
    {
        using var folder = new TemporaryFolder();
        var files = ManyTools.Write(folder.Path, tools);

        // Once each before measuring, so that neither pays for the compiler.
        Parse(files);
        Load(folder.Path);

        var (alone, loads) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            alone.Add(Figures.Seconds(() => Parse(files)));
            loads.Add(Figures.Seconds(() => Load(folder.Path)));
        }

        Console.WriteLine($"{files.Length:N0} tools, {files.Sum(file => new FileInfo(file).Length) / 1e6:N1} MB of YAML, {Environment.ProcessorCount} cores");
        Console.WriteLine($"load: {Figures.Median(loads):N2} s, with the rest of the site's content; its YAML alone, one core: {Figures.Median(alone):N2} s");
        Console.WriteLine($"ratio of the times (load / YAML, median of {Rounds} rounds): {Figures.Median(loads.Zip(alone, (one, two) => one / two)):N2}");
    }

    private static void Load(string folder)
    {
        if (LibraryLoader.Load(folder) is { Library: null } result)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(10)));
    }

    private static void Parse(string[] files)
    {
        foreach (var file in files)
        {
            using var reader = new StreamReader(file);
            for (var parser = new Parser(reader); parser.MoveNext();)
            {
                // Each event is read, and nothing made of it.
            }
        }
    }
}

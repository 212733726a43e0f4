using System.Diagnostics;
using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks;

/// <summary>From the start of the process to the first answer: the site on its real content against an empty Razor Pages site, in turns.</summary>
public static class StartBenchmark
{
    private const int Rounds = 9;

    public static async Task RunAsync()
    {
        using var data = new TemporaryFolder();
        using var files = new TemporaryFolder();
        var page = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!.Pages[0].Text[Language.English].Address;

        // The first start makes the database; the others find it, as every later start does.
        var first = await MeasureAsync(page, SiteServer.Name, data.Path, files.Path);
        var (sites, empties) = (new List<(double Seconds, double Megabytes)>(), new List<(double Seconds, double Megabytes)>());
        for (var round = 0; round < Rounds; round++)
        {
            sites.Add(await MeasureAsync(page, SiteServer.Name, data.Path, files.Path));
            empties.Add(await MeasureAsync("/empty", EmptyServer.Name));
        }

        Console.WriteLine($"very first start of the site, with its database made: {first.Seconds:N2} s");
        Console.WriteLine($"site: {Figures.Median(sites.Select(site => site.Seconds)):N2} s to the first answer, {Figures.Median(sites.Select(site => site.Megabytes)):N0} MB resident after it");
        Console.WriteLine($"empty Razor Pages site: {Figures.Median(empties.Select(empty => empty.Seconds)):N2} s, {Figures.Median(empties.Select(empty => empty.Megabytes)):N0} MB");
        Console.WriteLine($"ratio of the times (median of {Rounds} rounds): {Figures.Median(sites.Zip(empties, (site, empty) => site.Seconds / empty.Seconds)):N2}");
    }

    private static async Task<(double Seconds, double Megabytes)> MeasureAsync(string path, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var server = new ServerProcess(arguments);
        await server.FirstAnswerAsync(path);
        return (clock.Elapsed.TotalSeconds, server.WorkingSet / 1e6);
    }
}

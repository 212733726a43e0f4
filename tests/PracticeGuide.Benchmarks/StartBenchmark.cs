using System.Diagnostics;
using System.Runtime.InteropServices;
using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks;

/// <summary>
/// From the start of the process to the first answer: the site, published for this machine with its real content, against an empty Razor
/// Pages site, in turns.
/// </summary>
public static class StartBenchmark
{
    private const int Rounds = 9;

    /// <summary>How long after the first answer the memory is looked at: by then whatever a start leaves for later is done.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        using var site = new TemporaryFolder();
        using var data = new TemporaryFolder();
        await PublishAsync(site.Path);
        var page = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!.Pages[0].Text[Language.English].Address;

        // The first start makes the database and prepares the pages; the others find them, as every later start does.
        var first = await MeasureAsync(page, () => Serve(site.Path, data.Path), until: () => ServerProcess.PreparedAsync(data.Path));
        var (sites, empties) = (new List<Start>(), new List<Start>());
        for (var round = 0; round < Rounds; round++)
        {
            sites.Add(await MeasureAsync(page, () => Serve(site.Path, data.Path), until: () => Task.Delay(Settled)));
            empties.Add(await MeasureAsync("/empty", () => new ServerProcess(EmptyServer.Name), until: () => Task.Delay(Settled)));
        }

        Console.WriteLine($"very first start of the site, its database made and its pages not prepared: {first.Seconds:N2} s");
        Report("site", sites);
        Report("empty Razor Pages site", empties);
        Console.WriteLine($"ratio of the times (median of {Rounds} rounds): {Figures.Median(sites.Zip(empties, (one, empty) => one.Seconds / empty.Seconds)):N2}");
    }

    private static ServerProcess Serve(string sitePath, string dataPath) =>
        new(Path.Combine(sitePath, "PracticeGuide.Web.dll"), [], ("PracticeGuide__DataPath", dataPath), ("ASPNETCORE_ENVIRONMENT", "Production"));

    private static async Task PublishAsync(string folder)
    {
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "publish", RepositoryRoot.Combine("src", "PracticeGuide.Web"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
                "-o", folder, "--artifacts-path", Path.Combine(Path.GetTempPath(), "practice-guide-publish"), "-v", "quiet", "--nologo",
            ]) { UseShellExecute = false })!;
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException("The site could not be published.");
    }

    private static async Task<Start> MeasureAsync(string path, Func<ServerProcess> serve, Func<Task> until)
    {
        var clock = Stopwatch.StartNew();
        using var server = serve();
        await server.FirstAnswerAsync(path);
        var seconds = clock.Elapsed.TotalSeconds;
        var atOnce = server.WorkingSet / 1e6;
        await until();
        return new(seconds, atOnce, server.WorkingSet / 1e6);
    }

    private static void Report(string name, List<Start> starts) => Console.WriteLine(
        $"{name}: {Figures.Median(starts.Select(start => start.Seconds)):N2} s to the first answer, {Figures.Median(starts.Select(start => start.Megabytes)):N0} MB resident then, "
        + $"{Figures.Median(starts.Select(start => start.MegabytesSettled)):N0} MB two seconds later");

    /// <summary>One start of a server.</summary>
    private sealed record Start(double Seconds, double Megabytes, double MegabytesSettled);
}

using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks;

/// <summary>A guidance page against a static file of the same bytes, from the same server at 64 connections, in turns.</summary>
public static class GuidancePageBenchmark
{
    private const int Connections = 64;
    private const int Rounds = 7;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        using var data = new TemporaryFolder();
        using var files = new TemporaryFolder();
        using var server = new ServerProcess(SiteServer.Name, data.Path, files.Path);

        var library = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!;
        var page = new Uri(server.Address, library.Pages[0].Text[Language.English].Address);
        var body = await server.FirstAnswerAsync(page.AbsolutePath);
        await File.WriteAllBytesAsync(Path.Combine(files.Path, "twin.html"), body);
        var twin = new Uri(server.Address, "/twin.html");

        await LoadClient.RequestsPerSecondAsync(page, Connections, Round);
        await LoadClient.RequestsPerSecondAsync(twin, Connections, Round);

        var (pages, twins) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            pages.Add(await LoadClient.RequestsPerSecondAsync(page, Connections, Round));
            twins.Add(await LoadClient.RequestsPerSecondAsync(twin, Connections, Round));
        }

        Console.WriteLine($"guidance page, {body.Length} bytes: {Figures.Median(pages):N0} requests/s");
        Console.WriteLine($"static file of the same bytes: {Figures.Median(twins):N0} requests/s");
        Console.WriteLine($"ratio (page / file, median of {Rounds} rounds): {Figures.Median(pages.Zip(twins, (one, other) => one / other)):N2}");
    }
}

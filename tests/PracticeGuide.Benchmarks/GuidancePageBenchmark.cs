using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks;

/// <summary>
/// A guidance page, asked for with gzip over 64 connections, against a static file of the same bytes from the same server, and against
/// nginx serving the same compressed file where it is installed; in turns.
/// </summary>
public static class GuidancePageBenchmark
{
    private const int Connections = 64;
    private const int Rounds = 7;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        using var data = new TemporaryFolder();
        using var files = new TemporaryFolder();
        var path = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!.Pages[0].Text[Language.English].Address;
        var (plain, gzip) = await WritePageAsync(data.Path, files.Path, path);

        using var server = new ServerProcess(SiteServer.Name, data.Path, files.Path);
        await server.FirstAnswerAsync(path);
        using var nginx = NginxServer.TryStart(files.Path, ServerProcess.FreePort());
        Contender page = new("guidance page", new Uri(server.Address, path));
        Contender twin = new("static file of the same bytes (MapStaticAssets)", new Uri(server.Address, StaticTwin.Address));
        Contender[] others = nginx is null ? [twin] : [twin, new("nginx, the same compressed file", nginx.Address)];

        // Once each before measuring.
        Contender[] all = [page, .. others];
        foreach (var contender in all)
            await LoadClient.RequestsPerSecondAsync(contender.Address, Connections, Round);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contender in all)
                contender.Rates.Add(await LoadClient.RequestsPerSecondAsync(contender.Address, Connections, Round));
        }

        Console.WriteLine($"{path}: {plain} bytes, {gzip} with gzip; {Connections} connections, median of {Rounds} rounds");
        foreach (var contender in all)
            Console.WriteLine($"{contender.Name}: {Figures.Median(contender.Rates):N0} requests/s");
        foreach (var other in others)
            Console.WriteLine($"ratio (page / {other.Name}): {Figures.Median(page.Rates.Zip(other.Rates, (one, two) => one / two)):N2}");
        if (nginx is null)
            Console.WriteLine("nginx is not installed here.");
    }

    /// <summary>Has the site prepare its pages, and puts the bytes of one beside it as a file.</summary>
    private static async Task<(int Plain, int Gzip)> WritePageAsync(string dataPath, string filesPath, string path)
    {
        using var server = new ServerProcess(SiteServer.Name, dataPath, filesPath);
        await server.FirstAnswerAsync(path);
        await ServerProcess.PreparedAsync(dataPath);
        using var client = new HttpClient { BaseAddress = server.Address };
        var plain = await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        var gzip = await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        StaticTwin.Write(filesPath, plain, gzip);
        return (plain.Length, gzip.Length);
    }

    private sealed record Contender(string Name, Uri Address)
    {
        public List<double> Rates { get; } = [];
    }
}

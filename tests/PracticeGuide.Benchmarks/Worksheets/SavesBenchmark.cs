using System.Diagnostics;
using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks.Worksheets;

/// <summary>
/// Answers acknowledged a second, each on the disk before it is: by the writer alone against what the disk can flush, and through the whole site
/// against rows that SQLite commits one by one.
/// </summary>
public static class SavesBenchmark
{
    private const string ToolId = "partnership-success";
    private const int Callers = 16;
    private const int Clients = 64;
    private const int Rounds = 3;
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(10);

    public static async Task RunAsync()
    {
        using var data = new TemporaryFolder();
        await WriterAsync(data.Path);
        await SiteAsync(data.Path);
    }

    private static async Task WriterAsync(string folder)
    {
        await using var kept = await KeptAnswers.OpenAsync(folder);
        var callers = new List<(Guid PersonId, Guid WorksheetId)>();
        for (var caller = 0; caller < Callers; caller++)
            callers.Add(await kept.StartAsync(ToolId));

        var (flushes, saves) = (new List<double>(), new List<double>());
        var revisions = new int[Callers];
        var (worked, made) = (TimeSpan.Zero, 0);
        for (var round = -1; round < Rounds; round++)
        {
            var flushed = DurableCommits.FlushesPerSecond(folder, Alone);
            var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var counts = await Task.WhenAll(callers.Select((caller, number) => SaveAsync(kept.Writer, caller, clock, revisions, number)));
            var saved = counts.Sum() / clock.Elapsed.TotalSeconds;
            if (round < 0)
                continue;
            flushes.Add(flushed);
            saves.Add(saved);
            worked += Environment.CpuUsage.TotalTime - before;
            made += counts.Sum();
        }

        Console.WriteLine($"writer alone, {Callers} callers: {Figures.Median(saves):N0} answers/s, the disk flushes {Figures.Median(flushes):N0}/s; ratio {Figures.Median(saves.Zip(flushes, (one, two) => one / two)):N1}");
        Console.WriteLine($"  the writer and its callers work {worked.TotalMilliseconds / made * 1000:N0} µs for one");
    }

    private static async Task<int> SaveAsync(IAnswerWriter writer, (Guid PersonId, Guid WorksheetId) caller, Stopwatch clock, int[] revisions, int number)
    {
        var count = 0;
        for (; clock.Elapsed < Alone; count++)
        {
            var result = await writer.SaveAsync(new()
            {
                OperationId = Guid.CreateVersion7(),
                WorksheetId = caller.WorksheetId,
                ItemId = "goals",
                BaseRevision = revisions[number],
                Value = $$"""{"state":"in-progress","sentence":"…lisent ensemble, {{count}}"}""",
                PersonId = caller.PersonId,
                PersonName = "Camille",
                Language = "fr",
            }, CancellationToken.None);
            revisions[number] = result is SaveResult.Saved saved ? saved.Revision : throw new InvalidDataException(result.ToString());
        }

        return count;
    }

    private static async Task SiteAsync(string folder)
    {
        using var files = new TemporaryFolder();
        using var server = new ServerProcess(SiteServer.Name, folder, files.Path);
        var checklist = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!.Tools.Single(tool => tool.Id == ToolId);
        await server.FirstAnswerAsync(checklist.Address(Language.English));
        await ServerProcess.PreparedAsync(folder);
        var clients = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => SavingClient.StartAsync(server.Address, checklist)));

        var (rows, saves, times) = (new List<double>(), new List<double>(), new List<double>());
        var worked = TimeSpan.Zero;
        for (var round = -1; round < Rounds; round++)
        {
            var committed = DurableCommits.RowsPerSecond(folder, Alone);
            var (clock, before) = (Stopwatch.StartNew(), server.ProcessorTime);
            var taken = await Task.WhenAll(clients.Select(client => client.SaveAsync(clock, Together)));
            var saved = taken.Sum(each => each.Count) / clock.Elapsed.TotalSeconds;
            if (round < 0)
                continue;
            rows.Add(committed);
            saves.Add(saved);
            times.AddRange(taken.SelectMany(each => each));
            worked += server.ProcessorTime - before;
        }

        var (slowest, worst) = Figures.Slowest(times, 0.99);
        Console.WriteLine($"through the site, {Clients} clients: {Figures.Median(saves):N0} answers/s, SQLite alone commits {Figures.Median(rows):N0} rows/s; ratio {Figures.Median(saves.Zip(rows, (one, two) => one / two)):N2}");
        Console.WriteLine($"  median {Figures.Median(times):N1} ms, p99 {slowest:N1} ms, worst {worst:N1} ms, of {times.Count:N0} answers; the server works {worked.TotalMilliseconds / times.Count:N2} ms for one");
        Array.ForEach(clients, client => client.Dispose());
    }
}

using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Benchmarks.Search;

/// <summary>
/// A whole page of results over 64 connections, for many questions in turn, against thirteen bytes of plain text from the same server.
/// </summary>
public static class ResultsPageBenchmark
{
    private const int Connections = 64;
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task RunAsync()
    {
        using var data = new TemporaryFolder();
        using var files = new TemporaryFolder();
        using var server = new ServerProcess(SiteServer.Name, data.Path, files.Path);
        Uri[] plain = [new(server.Address, SiteServer.PlainText)];
        var pages = Array.ConvertAll(Questions(), words => new Uri(server.Address, SiteLinks.Search(Language.English, words)));
        await server.FirstAnswerAsync(SiteLinks.Search(Language.English, "mentor"));
        await ServerProcess.PreparedAsync(data.Path);

        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var (one, two) = (await LoadClient.RequestsPerSecondAsync(pages, Connections, Round), await LoadClient.RequestsPerSecondAsync(plain, Connections, Round));
            if (round < 0)
                continue;
            ours.Add(one);
            theirs.Add(two);
        }

        Console.WriteLine($"{pages.Length} questions, {Connections} connections, median of {Rounds} rounds");
        Console.WriteLine($"page of results: {Figures.Median(ours):N0} requests/s, plain text {Figures.Median(theirs):N0}");
        Console.WriteLine($"ratio: {Figures.Median(ours.Zip(theirs, (one, two) => one / two)):N2}");
    }

    // What the relevance of the answers is measured by: one question a line, in quotation marks.
    private static string[] Questions() =>
    [
        .. File.ReadLines(RepositoryRoot.Combine("tests", "PracticeGuide.Search.Tests", "relevance.yml"))
            .Where(line => line.Contains("language: en", StringComparison.Ordinal)).Select(line => line.Split('"') is [_, var words, ..] ? words : "")
            .Where(words => words.Length > 0),
    ];
}

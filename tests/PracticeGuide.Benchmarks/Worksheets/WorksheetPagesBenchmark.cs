using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Benchmarks.Worksheets;

/// <summary>
/// The pages of someone who has worked here for long, asked for one after the other: the largest worksheet there is, an item with a long history, and
/// the list of all worksheets; against the least the same server answers, plain text.
/// </summary>
public static class WorksheetPagesBenchmark
{
    private const int Worksheets = 1_000;
    private const int Changes = 10_000;
    private const int Times = 300;

    public static async Task RunAsync()
    {
        using var data = new TemporaryFolder();
        using var files = new TemporaryFolder();
        var library = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!;
        var largest = library.Tools.MaxBy(tool => tool.Items.Count(item => item.IsFilledIn))!;
        var itemId = largest.Items.First(item => item.IsFilledIn).Id;

        Beginner person, newcomer;
        using (var server = await ServeAsync(data.Path, files.Path, largest))
        {
            newcomer = await Beginner.StartAsync(server.Address, largest);
            person = await Beginner.StartAsync(server.Address, largest);
        }

        await FillAsync(data.Path, newcomer.WorksheetId, largest, changes: 10, worksheets: 0);
        await FillAsync(data.Path, person.WorksheetId, largest, Changes, Worksheets);
        using var again = await ServeAsync(data.Path, files.Path, largest);

        Console.WriteLine($"{largest.Id}: {largest.Items.Count(item => item.IsFilledIn)} items that are filled in; median and p99 of {Times} requests, one after the other");
        await MeasureAsync("plain text", again, person, SiteServer.PlainText);
        await MeasureAsync("everything on one page", again, person, SiteLinks.Everything(Language.English, person.WorksheetId));
        await MeasureAsync("the worksheet at a glance", again, person, SiteLinks.Worksheet(Language.English, person.WorksheetId));
        await MeasureAsync($"an item with {Changes:N0} changes", again, person, SiteLinks.Step(Language.English, person.WorksheetId, itemId));
        await MeasureAsync("an item with 10 changes", again, newcomer, SiteLinks.Step(Language.English, newcomer.WorksheetId, itemId));
        await MeasureAsync($"My worksheets, {Worksheets:N0} of them", again, person, SiteLinks.Worksheets(Language.English));
    }

    private static async Task<ServerProcess> ServeAsync(string dataPath, string filesPath, Tool tool)
    {
        var server = new ServerProcess(SiteServer.Name, dataPath, filesPath);
        await server.FirstAnswerAsync(tool.Address(Language.English));
        await ServerProcess.PreparedAsync(dataPath);
        return server;
    }

    /// <summary>Answers every text of a worksheet, lets its first item change often, and gives its owner more worksheets.</summary>
    private static async Task FillAsync(string folder, Guid worksheetId, Tool tool, int changes, int worksheets)
    {
        await using var kept = await KeptAnswers.OpenAsync(folder);
        await kept.WithAsync(async services =>
        {
            var db = services.GetRequiredService<PracticeGuideContext>();
            var worksheet = await db.Worksheets.AsNoTracking().SingleAsync(each => each.Id == worksheetId);
            var filledIn = tool.Items.Where(item => item.IsFilledIn).ToArray();
            foreach (var item in filledIn)
                Answer(db, worksheet, item.Id, item == filledIn[0] ? changes : 1);
            await db.SaveChangesAsync();

            for (var number = 0; number < worksheets; number++)
            {
                var other = await services.GetRequiredService<WorksheetService>().StartAsync(
                    worksheet.OwnerId, tool.Id, tool.Version, $"Worksheet {number}", "en", tool.Roles.FirstOrDefault()?.Id ?? "", CancellationToken.None);
                foreach (var item in filledIn)
                    Answer(db, other, item.Id, 1);
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }

            return true;
        });
    }

    private static void Answer(PracticeGuideContext db, Worksheet worksheet, string itemId, int changes)
    {
        Answer? last = null;
        for (var revision = 1; revision <= changes; revision++)
        {
            last = new()
            {
                WorksheetId = worksheet.Id,
                ItemId = itemId,
                Value = string.Create(CultureInfo.InvariantCulture, $$"""{"text":"We agreed on this together, for the {{revision}}th time, and wrote it so that all of us would say it alike."}"""),
                Revision = revision,
                ChangedAt = worksheet.CreatedAt.AddSeconds(revision),
                ChangedById = worksheet.OwnerId,
                ChangedByName = "Camille",
                Language = "en",
            };
            db.AnswerChanges.Add(new()
            {
                Id = Guid.CreateVersion7(),
                WorksheetId = worksheet.Id,
                ItemId = itemId,
                Revision = revision,
                Value = last.Value,
                At = last.ChangedAt,
                PersonId = worksheet.OwnerId,
                PersonName = last.ChangedByName,
                Language = last.Language,
                OperationId = Guid.CreateVersion7(),
            });
        }

        db.Answers.Add(last!);
    }

    private static async Task MeasureAsync(string name, ServerProcess server, Beginner person, string address)
    {
        using var connection = await LeanConnection.OpenAsync(server.Address);
        var request = Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: {server.Address.Authority}\r\nCookie: {person.Cookies}\r\n\r\n");
        var times = new List<double>();
        var bytes = 0;
        for (var time = -Times; time < Times; time++)
        {
            var sent = Stopwatch.GetTimestamp();
            bytes = (await connection.AskAsync(request)).Length;
            if (time >= 0)
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }

        Console.WriteLine($"{name}: {Figures.Median(times):N1} ms, p99 {Figures.Slowest(times, 0.99).Percentile:N1} ms, {bytes / 1024:N0} kB");
    }
}

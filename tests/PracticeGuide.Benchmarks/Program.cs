using System.Globalization;
using PracticeGuide.Benchmarks;
using PracticeGuide.Benchmarks.Search;
using PracticeGuide.Benchmarks.Servers;
using PracticeGuide.Benchmarks.Worksheets;

// Each benchmark compares two things in one run and prints their ratio; the servers run as processes of their own.
switch (args)
{
    case ["guidance-page"]:
        await GuidancePageBenchmark.RunAsync();
        return 0;
    case ["library", .. var pages] when pages is [] or [_]:
        LibraryBenchmark.Run(pages is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 10_000);
        return 0;
    case ["tools", .. var tools] when tools is [] or [_]:
        ToolsBenchmark.Run(tools is [var many] ? int.Parse(many, CultureInfo.InvariantCulture) : 500);
        return 0;
    case ["search", .. var sections] when sections is [] or [_]:
        SearchBenchmark.Run(sections is [var size] ? int.Parse(size, CultureInfo.InvariantCulture) : 10_000);
        return 0;
    case ["results-page"]:
        await ResultsPageBenchmark.RunAsync();
        return 0;
    case ["saves"]:
        await SavesBenchmark.RunAsync();
        return 0;
    case ["worksheet-pages"]:
        await WorksheetPagesBenchmark.RunAsync();
        return 0;
    case ["start"]:
        await StartBenchmark.RunAsync();
        return 0;
    case [SiteServer.Name, var dataPath, var filesPath]:
        await SiteServer.RunAsync(dataPath, filesPath);
        return 0;
    case [EmptyServer.Name]:
        await EmptyServer.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/PracticeGuide.Benchmarks -- guidance-page | library [PAGES] | tools [TOOLS] | search [SECTIONS] | results-page | saves | worksheet-pages | start");
        return 2;
}

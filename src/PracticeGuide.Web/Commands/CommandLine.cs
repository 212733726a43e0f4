using PracticeGuide.Content;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Web.Commands;

/// <summary>The site's program is also its command line: <c>-- check-content</c>, <c>-- check-links</c>, <c>-- write-schemas</c>.</summary>
public static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> name.</summary>
    /// <returns>The exit code, or null when they name none and the site is to be served.</returns>
    /// <exception cref="StartException">They name a command that does not exist, or a setting is wrong.</exception>
    public static async Task<int?> RunAsync(string[] args) => args switch
    {
        [] => null,
        [var first, ..] when first.StartsWith('-') || first.Contains('=', StringComparison.Ordinal) => null,
        ["check-content"] => CheckContent(ContentFolder()),
        ["check-content", var folder] => CheckContent(folder),
        ["check-links"] => await CheckLinks.RunAsync(Settings(), TimeProvider.System, CancellationToken.None),
        ["write-schemas"] => WriteSchemas.Run(ContentFolder()),
        ["write-schemas", var folder] => WriteSchemas.Run(folder),
        _ => throw new StartException(
            $"There is no command “{string.Join(' ', args)}”: write check-content, check-content FOLDER, check-links, write-schemas, write-schemas FOLDER, or nothing to serve the site."),
    };

    private static int CheckContent(string folder)
    {
        var diagnostics = LibraryLoader.Load(folder).Diagnostics;
        foreach (var diagnostic in diagnostics)
            Console.WriteLine(diagnostic);

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        Console.WriteLine($"{folder}: {errors} errors, {diagnostics.Length - errors} warnings");
        return errors == 0 ? 0 : 1;
    }

    private static string ContentFolder()
    {
        var builder = WebApplication.CreateBuilder(SiteFolders.Options([]));
        return SiteFolders.Resolve(builder.Environment, builder.Configuration["PracticeGuide:ContentPath"] ?? "content");
    }

    private static SiteSettings Settings()
    {
        var builder = WebApplication.CreateBuilder(SiteFolders.Options([]));
        return SiteSettings.Read(builder.Configuration, builder.Environment);
    }
}

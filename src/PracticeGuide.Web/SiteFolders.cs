namespace PracticeGuide.Web;

/// <summary>Where the site finds its files, run from source or published and moved.</summary>
public static class SiteFolders
{
    /// <summary>
    /// A published site carries <c>content/</c> beside the program, and its files are looked for there whatever folder it is started from;
    /// run from source, they are looked for from the project's folder.
    /// </summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "content")) ? AppContext.BaseDirectory : null,
    };

    /// <summary>The folder a setting names, taken from the site's own folder when it is relative.</summary>
    public static string Resolve(IHostEnvironment environment, string folder) =>
        Path.GetFullPath(Path.Combine(environment.ContentRootPath, folder));
}

using Microsoft.Playwright;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>Starts the program with which Playwright drives the browser.</summary>
internal static class Driver
{
    public static Task<IPlaywright> StartAsync()
    {
        AllowToRun();
        return Playwright.CreateAsync();
    }

    /// <summary>The package carries the driver as a plain file; how it was unpacked or copied decides whether it may be run.</summary>
    private static void AllowToRun()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, ".playwright", "node");
        if (OperatingSystem.IsWindows() || !Directory.Exists(folder))
            return;

        foreach (var program in Directory.EnumerateFiles(folder, "node", SearchOption.AllDirectories))
        {
            var mode = File.GetUnixFileMode(program);
            if (!mode.HasFlag(UnixFileMode.UserExecute))
                File.SetUnixFileMode(program, mode | UnixFileMode.UserExecute);
        }
    }
}

using System.Diagnostics;
using Microsoft.Playwright;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>
/// Finds a browser of the Chromium family on this machine, and brings one when there is none: from Playwright's own installer, else from
/// the system's packages. A machine where neither works fails the tests with a sentence that says what to install.
/// </summary>
internal static class Chromium
{
    private const string WithoutWindows = "chromium-headless-shell";

    /// <summary>Names the browser's program where the usual places do not.</summary>
    private const string Setting = "PRACTICEGUIDE_BROWSER";

    /// <summary>The first has no window to draw around a page, and opens and draws one in half the time.</summary>
    private static readonly string[] Names =
        [WithoutWindows, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    /// <summary>The sandbox needs rights that a container seldom has; the rest keeps the browser from talking to anybody but the site.</summary>
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    /// <exception cref="InvalidOperationException">There is no browser, and none could be brought.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(playwright), Args = Flags });

    private static string Find(IPlaywright playwright) =>
        Named() ?? Installed() ?? Downloaded(playwright) ?? FromTheInstaller(playwright) ?? FromTheSystem() ?? throw new InvalidOperationException(
            $"The browser tests need Chrome, Chromium or Edge. Install one (on Debian: apt-get install chromium), or let {Setting} name its program.");

    private static string? Named()
    {
        var path = Environment.GetEnvironmentVariable(Setting);
        if (string.IsNullOrEmpty(path))
            return null;
        return File.Exists(path) ? path : throw new InvalidOperationException($"{Setting} is “{path}”, and there is no such file: let it name a browser's program.");
    }

    private static string? Installed() => UsualPlaces().FirstOrDefault(File.Exists);

    private static IEnumerable<string> UsualPlaces()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        foreach (var folder in folders)
        {
            foreach (var name in Names)
                yield return Path.Combine(folder, name + suffix);
        }

        foreach (var root in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData })
        {
            yield return Path.Combine(Environment.GetFolderPath(root), "Google", "Chrome", "Application", "chrome.exe");
            yield return Path.Combine(Environment.GetFolderPath(root), "Microsoft", "Edge", "Application", "msedge.exe");
        }

        yield return "/opt/google/chrome/chrome";
        yield return "/opt/microsoft/msedge/msedge";
        yield return "/snap/bin/chromium";
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
        yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
    }

    private static string? Downloaded(IPlaywright playwright) => File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null;

    private static string? FromTheInstaller(IPlaywright playwright) =>
        Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? Downloaded(playwright) : null;

    private static string? FromTheSystem()
    {
        if (!Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
            return null;

        Run("/usr/bin/apt-get", "update");
        // Older systems do not have the first.
        foreach (var package in new[] { WithoutWindows, "chromium" })
        {
            Run("/usr/bin/apt-get", "install", "--yes", "--no-install-recommends", package);
            if (Installed() is { } program)
                return program;
        }

        return null;
    }

    /// <summary>Whether it worked shows in whether the browser is there afterwards.</summary>
    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start);
        process?.WaitForExit();
    }
}

using PracticeGuide.Data.Tests.Worksheets;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// What the package would generate, and one more mode: a process that saves until it is killed.
return args switch
{
    [SavesUntilKilled.Argument, ..] => await SavesUntilKilled.RunAsync(),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, PracticeGuide.Data.Tests.SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};

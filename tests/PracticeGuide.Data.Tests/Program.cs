using PracticeGuide.Data.Tests.Worksheets;
using PracticeGuide.Data.Tests.Worksheets.Stages;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// What the package would generate, and two more modes: a process that saves, or moves a worksheet, until it is killed.
return args switch
{
    [SavesUntilKilled.Argument, ..] => await SavesUntilKilled.RunAsync(),
    [MovesUntilKilled.Argument, ..] => await MovesUntilKilled.RunAsync(),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
        await TestPlatformTestFramework.RunAsync(args, PracticeGuide.Data.Tests.SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};

using PracticeGuide.Web;
using PracticeGuide.Web.Commands;

try
{
    if (await CommandLine.RunAsync(args) is { } exitCode)
        return exitCode;

    var builder = WebApplication.CreateBuilder(SiteFolders.Options(args));
    builder.AddPracticeGuide();

    var app = builder.Build();
    app.UsePracticeGuide();
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartProblem.Explain(exception) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}

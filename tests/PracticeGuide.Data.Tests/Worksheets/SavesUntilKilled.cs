using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Worksheets;

/// <summary>The process that <see cref="DurabilityTests{TDatabase}"/> kills: saves without end and prints the operation id of each save once it is acknowledged.</summary>
internal static class SavesUntilKilled
{
    public const string Argument = "save-until-killed";
    public const string Provider = "PRACTICEGUIDE_KILLED_PROVIDER";
    public const string Place = "PRACTICEGUIDE_KILLED_PLACE";
    public const string WorksheetId = "PRACTICEGUIDE_KILLED_WORKSHEET";
    public const string PersonId = "PRACTICEGUIDE_KILLED_PERSON";

    public static async Task<int> RunAsync()
    {
        await using var site = new RunningSite(Options());
        await site.StartWritingAsync();
        var (worksheet, person) = Ids();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => SaveWithoutEndAsync(site.Writer, worksheet, person, $"item-{caller}")));
        return 1;
    }

    private static async Task SaveWithoutEndAsync(IAnswerWriter writer, Guid worksheetId, Guid personId, string itemId)
    {
        for (var revision = 0; ; revision++)
        {
            var operation = Guid.NewGuid();
            var result = await writer.SaveAsync(
                new AnswerSave
                {
                    OperationId = operation,
                    WorksheetId = worksheetId,
                    ItemId = itemId,
                    BaseRevision = revision,
                    Value = $"{revision + 1}",
                    PersonId = personId,
                    Language = "en",
                },
                CancellationToken.None);
            if (result is not SaveResult.Saved)
                throw new InvalidOperationException($"{itemId} was not saved: {result}");
            Console.WriteLine(operation);
        }
    }

    public static DataOptions Options()
    {
        var provider = Enum.Parse<DatabaseProvider>(Variable(Provider));
        return provider == DatabaseProvider.Postgres
            ? new() { Provider = provider, ConnectionString = Variable(Place) }
            : new() { Provider = provider, DataPath = Variable(Place) };
    }

    public static (Guid WorksheetId, Guid PersonId) Ids() => (Guid.Parse(Variable(WorksheetId)), Guid.Parse(Variable(PersonId)));

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
}

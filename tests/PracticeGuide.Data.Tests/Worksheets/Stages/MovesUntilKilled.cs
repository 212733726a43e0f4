using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data.Tests.Worksheets.Stages;

/// <summary>The process that a test kills: signs a worksheet and takes it back without end and prints the operation id of each move once it is made.</summary>
internal static class MovesUntilKilled
{
    public const string Argument = "move-until-killed";

    public static async Task<int> RunAsync()
    {
        await using var site = new RunningSite(SavesUntilKilled.Options());
        var (worksheet, person) = SavesUntilKilled.Ids();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => MoveWithoutEndAsync(site, worksheet, person)));
        return 1;
    }

    private static async Task MoveWithoutEndAsync(RunningSite site, Guid worksheetId, Guid personId)
    {
        while (true)
        {
            var (there, back) = (Guid.NewGuid(), Guid.NewGuid());
            Tell(there, await site.WithAsync<StageService, StageResult>(stages => stages.AdvanceAsync(
                new()
                {
                    OperationId = there, WorksheetId = worksheetId, FromStageId = "agree", ToStageId = "observe", PersonId = personId, Signature = new("signature", "Zoé"),
                },
                CancellationToken.None)));
            Tell(back, await site.WithAsync<StageService, StageResult>(stages => stages.ReopenAsync(
                new() { OperationId = back, WorksheetId = worksheetId, FromStageId = "observe", ToStageId = "agree", PersonId = personId, Reason = "Again." },
                CancellationToken.None)));
        }
    }

    private static void Tell(Guid operation, StageResult result)
    {
        if (result is StageResult.Moved)
            Console.WriteLine(operation);
    }
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets.Signatures;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data.Tests.Worksheets.Stages;

/// <summary>A test with a worksheet whose tool has the stages agree, observe and rate.</summary>
public abstract class StageTest<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    protected const string Agree = "agree", Observe = "observe", Rate = "rate";

    protected StageAdvance AnAdvance(string from = Agree, string to = Observe, string? signs = null, bool keeps = false) => new()
    {
        OperationId = Guid.NewGuid(),
        WorksheetId = Worksheet.Id,
        FromStageId = from,
        ToStageId = to,
        PersonId = Person.Id,
        PersonName = Person.Name,
        RoleId = "observer",
        KeepsSnapshot = keeps,
        Signature = signs is null ? null : new(signs, " Amélie B. "),
    };

    protected StageReopening AReopening(string from, string to, string reason = "A point is missing.") => new()
    {
        OperationId = Guid.NewGuid(),
        WorksheetId = Worksheet.Id,
        FromStageId = from,
        ToStageId = to,
        PersonId = Person.Id,
        PersonName = Person.Name,
        RoleId = "leader",
        Reason = reason,
    };

    protected Task<StageResult> AdvanceAsync(StageAdvance advance) =>
        Site.WithAsync<StageService, StageResult>(stages => stages.AdvanceAsync(advance, TestContext.Current.CancellationToken));

    protected Task<StageResult> ReopenAsync(StageReopening reopening) =>
        Site.WithAsync<StageService, StageResult>(stages => stages.ReopenAsync(reopening, TestContext.Current.CancellationToken));

    /// <summary>The last first.</summary>
    protected Task<List<StageChange>> ChangesAsync() => Site.ReadAsync(db => db.StageChanges.AsNoTracking().OfWorksheet(Worksheet.Id).ToListAsync());

    protected Task<List<Signature>> StandingSignaturesAsync() =>
        Site.ReadAsync(db => db.Signatures.AsNoTracking().OfWorksheet(Worksheet.Id).ThatStand().ToListAsync());
}

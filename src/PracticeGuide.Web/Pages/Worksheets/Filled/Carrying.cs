using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Pages.Shared;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What became of carrying something into a worksheet.</summary>
/// <param name="WorksheetId">The one it went into.</param>
/// <param name="Over">What was added, was there already, or does not fit.</param>
/// <param name="IsKept">False where the database could not keep it, or someone else answered at the same moment.</param>
public sealed record Carried(Guid WorksheetId, CarryOver Over, bool IsKept);

/// <summary>Takes what one worksheet offers into another of the same person.</summary>
public sealed class Carrying(PracticeGuideContext db, IAnswerWriter writer, WorksheetService worksheets)
{
    /// <summary>The person's worksheets of a tool, last changed first.</summary>
    public async Task<ImmutableArray<Worksheet>> TakersAsync(Guid personId, string toolId, CancellationToken cancellationToken) =>
        [.. await db.Worksheets.TakenPartInBy(personId).ThatAreOpen().RecentFirst().Where(worksheet => worksheet.ToolId == toolId).AsNoTracking().ToListAsync(cancellationToken)];

    /// <param name="worksheetId">The worksheet that takes it; null to start one.</param>
    /// <returns>Null where there is no such worksheet of the person.</returns>
    public async Task<Carried?> CarryAsync(CarryOffer offer, Tool into, Guid? worksheetId, Guid personId, Language language, CancellationToken cancellationToken)
    {
        if (into.FindItem(offer.Carry.ToItemId) is not { } item)
            return null;

        var target = worksheetId is { } id
            ? await db.Worksheets.TakenPartInBy(personId).ThatAreOpen().Include(worksheet => worksheet.Answers).AsNoTracking().FirstOrDefaultAsync(worksheet => worksheet.Id == id && worksheet.ToolId == into.Id, cancellationToken)
            : await worksheets.StartAsync(personId, into.Id, into.Version, into.Title[language], language.Code, RoleOf(into), cancellationToken);
        if (target is null)
            return null;

        var stored = target.Answers.FirstOrDefault(answer => answer.ItemId == item.Id);
        var over = CarryOver.Into(item, stored is null ? ItemAnswer.Empty : FilledIn.Answer(stored.Value), offer, language, RowEdits.NewRowId);
        return new(target.Id, over, over.Added == 0 || await KeepAsync(target.Id, item, stored, over.Answer, personId, language, cancellationToken));
    }

    private static string RoleOf(Tool tool) => (tool.Roles.FirstOrDefault(role => role.Starts) ?? tool.Roles.FirstOrDefault())?.Id ?? "";

    private async Task<bool> KeepAsync(
        Guid worksheetId, Item item, Answer? stored, ItemAnswer answer, Guid personId, Language language, CancellationToken cancellationToken)
    {
        var name = await db.People.Where(person => person.Id == personId).Select(person => person.Name).FirstOrDefaultAsync(cancellationToken);
        try
        {
            return await writer.SaveAsync(new()
            {
                OperationId = Guid.CreateVersion7(),
                WorksheetId = worksheetId,
                ItemId = item.Id,
                BaseRevision = stored?.Revision ?? 0,
                Value = AnswerJson.Write(answer),
                PersonId = personId,
                PersonName = name,
                Language = language.Code,
            }, cancellationToken) is SaveResult.Saved;
        }
        catch (SaveFailedException)
        {
            return false;
        }
    }
}

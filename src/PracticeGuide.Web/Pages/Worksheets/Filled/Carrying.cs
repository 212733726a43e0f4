using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Pages.Shared;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What became of carrying something into a worksheet.</summary>
/// <param name="WorksheetId">The one it went into.</param>
/// <param name="Over">What was added, was there already, or does not fit.</param>
/// <param name="IsKept">False where the database could not keep it, or someone else answered or went on at the same moment.</param>
public sealed record Carried(Guid WorksheetId, CarryOver Over, bool IsKept);

/// <summary>A worksheet that can take something: the person may fill in the item it goes into, where the worksheet stands.</summary>
/// <param name="StageId">That stage; null in a tool without stages.</param>
/// <param name="Part">As whom the person writes there.</param>
public sealed record Taker(Worksheet Worksheet, Item Item, string? StageId, Part Part);

/// <summary>Takes what one worksheet offers into another of the same person.</summary>
public sealed class Carrying(PracticeGuideContext db, Parts parts, IAnswerWriter writer, WorksheetService worksheets)
{
    /// <summary>The worksheets that can take something, last changed first.</summary>
    public async Task<ImmutableArray<Taker>> TakersAsync(WorksheetPage page, Carry carry, CancellationToken cancellationToken)
    {
        var personId = page.User.PersonId()!.Value;
        var candidates = await db.Worksheets.TakenPartInBy(personId).ThatAreOpen().RecentFirst().Where(worksheet => worksheet.ToolId == carry.ToToolId)
            .Include(worksheet => worksheet.Answers).AsNoTracking().ToListAsync(cancellationToken);
        var takers = ImmutableArray.CreateBuilder<Taker>();
        foreach (var worksheet in candidates)
        {
            if (page.Publication.Library.FindTool(worksheet.ToolId, worksheet.ToolVersion) is not { } tool || tool.FindItem(carry.ToItemId) is not { } item)
                continue;
            var part = await parts.FindAsync(page.Request, worksheet, tool, personId, cancellationToken);
            var workflow = Workflow.At(tool, worksheet.StageId);
            if (workflow.MayFill(item, part.RoleIds))
                takers.Add(new(worksheet, item, workflow.Stage?.Id, part));
        }

        return takers.ToImmutable();
    }

    /// <param name="into">The tool that takes it.</param>
    /// <param name="worksheetId">The worksheet that takes it; null to start one.</param>
    /// <returns>Null where the person has no such worksheet that can take it.</returns>
    public async Task<Carried?> CarryAsync(WorksheetPage page, CarryOffer offer, Tool into, Guid? worksheetId, CancellationToken cancellationToken)
    {
        var id = worksheetId ?? await StartAsync(page, into, cancellationToken);
        if ((await TakersAsync(page, offer.Carry, cancellationToken)).FirstOrDefault(taker => taker.Worksheet.Id == id) is not { } taker)
            return null;

        var stored = taker.Worksheet.Answers.FirstOrDefault(answer => answer.ItemId == taker.Item.Id);
        var over = CarryOver.Into(taker.Item, stored is null ? ItemAnswer.Empty : FilledIn.Answer(stored.Value), offer, page.Language, RowEdits.NewRowId);
        return new(id, over, over.Added == 0 || await KeepAsync(page, taker, stored, over.Answer, cancellationToken));
    }

    private async Task<Guid> StartAsync(WorksheetPage page, Tool into, CancellationToken cancellationToken)
    {
        var role = into.Roles.FirstOrDefault(role => role.Starts) ?? into.Roles.FirstOrDefault();
        var started = await worksheets.StartAsync(
            page.User.PersonId()!.Value, into.Id, into.Version, into.Title[page.Language], page.Language.Code, role?.Id ?? "", cancellationToken);
        return started.Id;
    }

    private async Task<bool> KeepAsync(WorksheetPage page, Taker taker, Answer? stored, ItemAnswer answer, CancellationToken cancellationToken)
    {
        try
        {
            return await writer.SaveAsync(new()
            {
                OperationId = Guid.CreateVersion7(),
                WorksheetId = taker.Worksheet.Id,
                ItemId = taker.Item.Id,
                BaseRevision = stored?.Revision ?? 0,
                Value = AnswerJson.Write(answer),
                PersonId = taker.Part.PersonId,
                PersonName = taker.Part.Name,
                Language = page.Language.Code,
                StageId = taker.StageId,
            }, cancellationToken) is SaveResult.Saved;
        }
        catch (SaveFailedException)
        {
            return false;
        }
    }
}

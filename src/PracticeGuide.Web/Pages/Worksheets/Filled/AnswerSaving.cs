using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Reads what was typed into an item and keeps it.</summary>
public sealed class AnswerSaving(IAnswerWriter writer, PracticeGuideContext db, ProblemTexts problems, IStringLocalizer<Texts> text, ILogger<AnswerSaving> log)
{
    public async Task<SaveOutcome> SaveAsync(WorksheetPage page, PostedItem posted, CancellationToken cancellationToken)
    {
        var item = posted.Item;
        if (!page.MayFill(item))
            return Refused(page, item);

        var reading = AnswerReader.Read(item, posted.Values, item is TableItem table ? page.Filled.RowIds(table) : default);
        if (reading.Problems.Length > 0)
        {
            return new(item, StatusCodes.Status400BadRequest,
                Problems: [.. reading.Problems.Select(problem => (FieldOf(item, problem), problems.Of(problem)))]);
        }

        var value = AnswerJson.Write(reading.Answer);
        var stored = page.Stored(item.Id);
        if (await IsUntouchedAsync(page.Worksheet.Id, stored, posted, value, reading.Answer, cancellationToken))
            return stored?.Revision == posted.BaseRevision ? new(item, StatusCodes.Status200OK, stored.Revision, stored.ChangedAt) : new(item, StatusCodes.Status200OK, posted.BaseRevision);

        return await WriteAsync(page, item, new()
        {
            OperationId = posted.OperationId,
            WorksheetId = page.Worksheet.Id,
            ItemId = item.Id,
            BaseRevision = posted.BaseRevision,
            Value = value,
            PersonId = page.Part.PersonId,
            PersonName = page.Part.Name,
            Language = page.Language.Code,
            StageId = page.Workflow.Stage?.Id,
        }, cancellationToken);
    }

    /// <summary>
    /// Whether it says what it said when the page was drawn. A page of many items sends them all: those nobody touched are not written again, and do
    /// not stand in the way of what someone else wrote meanwhile.
    /// </summary>
    private async Task<bool> IsUntouchedAsync(Guid worksheetId, Answer? stored, PostedItem posted, string value, ItemAnswer answer, CancellationToken cancellationToken)
    {
        if (posted.BaseRevision == 0)
            return answer.Rows.IsEmpty && answer.Fields.All(field => field.Value == posted.Item.FindField(field.Key)?.Default);
        if (stored?.Revision == posted.BaseRevision)
            return string.Equals(stored.Value, value, StringComparison.Ordinal);

        var drawn = await db.AnswerChanges.OfItem(worksheetId, posted.Item.Id)
            .Where(change => change.Revision == posted.BaseRevision && !change.SetAside)
            .Select(change => change.Value).FirstOrDefaultAsync(cancellationToken);
        return string.Equals(drawn, value, StringComparison.Ordinal);
    }

    private async Task<SaveOutcome> WriteAsync(WorksheetPage page, Item item, AnswerSave save, CancellationToken cancellationToken)
    {
        try
        {
            return await writer.SaveAsync(save, cancellationToken) switch
            {
                SaveResult.Saved saved => Saved(page, item, save.Value, saved),
                SaveResult.Conflict conflict => new(item, StatusCodes.Status409Conflict, conflict.Current.Revision, Current: conflict.Current,
                    Problems: [(FieldOf(item), text["This was changed while you were writing. Below is what stands there now, and what you wrote."])]),
                SaveResult.StageOver => StageOver(item),
                _ => Failed(item, StatusCodes.Status404NotFound, text["This worksheet is no longer there. Copy your text before you leave this page."]),
            };
        }
        catch (SaveFailedException exception)
        {
            log.LogError(exception, "An answer could not be saved");
            return Failed(item, StatusCodes.Status503ServiceUnavailable, text["The server could not keep this just now. Your text is still here: try again in a moment."]);
        }
    }

    /// <summary>What is shown after a save counts what was just saved.</summary>
    private static SaveOutcome Saved(WorksheetPage page, Item item, string value, SaveResult.Saved saved)
    {
        page.Filled = page.Filled.With(item.Id, Shared.FilledIn.Answer(value));
        return new(item, StatusCodes.Status200OK, saved.Revision, saved.At);
    }

    private SaveOutcome Refused(WorksheetPage page, Item item) => page.Workflow.IsOpen(page.Tool.SectionOf(item))
        ? Failed(item, StatusCodes.Status403Forbidden, text["Someone else fills this in. Copy your text, and give it to them or write it somewhere else."])
        : StageOver(item);

    private SaveOutcome StageOver(Item item) => Failed(
        item, StatusCodes.Status409Conflict, text["This part can no longer be changed: the worksheet has gone on meanwhile. Copy your text before you leave this page."]);

    private static SaveOutcome Failed(Item item, int statusCode, string sentence) => new(item, statusCode, Problems: [(FieldOf(item), sentence)]);

    /// <summary>Where the form has the field; what it has no field for is said of the whole item.</summary>
    private static string FieldOf(Item item, AnswerProblem problem) =>
        problem.Kind == AnswerProblemKind.NotAsked ? FieldOf(item) : $"{item.Id}.{problem.Field}";

    // Where what concerns the whole item is said.
    private static string FieldOf(Item item) => item is TableItem ? $"{item.Id}.{PostedValues.Rows}" : $"{item.Id}.{item.MainField?.Name}";
}

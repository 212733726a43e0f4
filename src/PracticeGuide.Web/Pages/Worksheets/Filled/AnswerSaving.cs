using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Reads what was typed into a step and keeps it.</summary>
public sealed class AnswerSaving(IAnswerWriter writer, PracticeGuideContext db, ProblemTexts problems, IStringLocalizer<Texts> text, ILogger<AnswerSaving> log)
{
    public async Task<SaveOutcome> SaveAsync(StepModel step, CheckForm form, Guid personId, CancellationToken cancellationToken)
    {
        var reading = CheckAnswerReader.Read(step.Item, form.Values);
        if (reading.Problems.Length > 0)
            return new(StatusCodes.Status400BadRequest, Problems: [.. reading.Problems.Select(problem => (NameOf(problem.Field), problems.Of(problem)))]);

        var name = await db.People.Where(person => person.Id == personId).Select(person => person.Name).FirstOrDefaultAsync(cancellationToken);
        var save = new AnswerSave
        {
            OperationId = form.OperationId,
            WorksheetId = step.Worksheet.Id,
            ItemId = step.Item.Id,
            BaseRevision = form.BaseRevision,
            Value = AnswerJson.Write(reading.Answer),
            PersonId = personId,
            PersonName = name,
            Language = step.Language.Code,
        };

        try
        {
            return await writer.SaveAsync(save, cancellationToken) switch
            {
                SaveResult.Saved saved => Saved(step, save.Value, saved),
                SaveResult.Conflict conflict => new(StatusCodes.Status409Conflict, conflict.Current.Revision, Current: conflict.Current,
                    Problems: [(CheckAnswerReader.Sentence, text["This step was changed while you were writing. Below is what stands there now, and what you wrote."])]),
                _ => Failed(StatusCodes.Status404NotFound, text["This worksheet is no longer there. Copy your text before you leave this page."]),
            };
        }
        catch (SaveFailedException exception)
        {
            log.LogError(exception, "An answer could not be saved");
            return Failed(StatusCodes.Status503ServiceUnavailable, text["The server could not keep this just now. Your text is still here: try again in a moment."]);
        }
    }

    private static string NameOf(AnswerField field) => field switch
    {
        AnswerField.State => CheckAnswerReader.State,
        AnswerField.Note => CheckAnswerReader.Note,
        AnswerField.Responsible => CheckAnswerReader.Responsible,
        AnswerField.Due => CheckAnswerReader.Due,
        _ => CheckAnswerReader.Sentence,
    };

    /// <summary>The progress shown after a save counts what was just saved.</summary>
    private static SaveOutcome Saved(StepModel step, string value, SaveResult.Saved saved)
    {
        step.Answers = new Dictionary<string, CheckAnswer>(step.Answers, StringComparer.Ordinal) { [step.Item.Id] = Shared.FilledIn.Answer(value) };
        return new(StatusCodes.Status200OK, saved.Revision, saved.At);
    }

    private static SaveOutcome Failed(int statusCode, string sentence) => new(statusCode, Problems: [(CheckAnswerReader.Sentence, sentence)]);
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Data.Worksheets.Signatures;

namespace PracticeGuide.Data.Worksheets.Snapshots;

internal static class SnapshotAnswers
{
    /// <summary>Everything a worksheet holds now, signatures among it, as <see cref="SnapshotText"/>.</summary>
    /// <param name="db">In a transaction that has the worksheet for itself.</param>
    /// <param name="worksheetId">The worksheet.</param>
    /// <param name="given">The signature that is being given, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<string> AnswersAsTextAsync(
        this PracticeGuideContext db, Guid worksheetId, Signature? given, CancellationToken cancellationToken)
    {
        var worksheetLanguage = await db.Worksheets.Where(worksheet => worksheet.Id == worksheetId).Select(worksheet => worksheet.Language)
            .SingleAsync(cancellationToken);
        var answers = await db.Answers.AsNoTracking().OfWorksheet(worksheetId).ToListAsync(cancellationToken);
        var signatures = await db.Signatures.AsNoTracking().OfWorksheet(worksheetId).ThatStand().ToListAsync(cancellationToken);

        var all = new SortedDictionary<string, AnswerSnapshot>(StringComparer.Ordinal);
        foreach (var answer in answers)
            all[answer.ItemId] = new(answer.Value, answer.Revision, answer.ChangedAt, answer.ChangedById, answer.ChangedByName, answer.Language);

        // The last one first: of two signatures of one item the later counts.
        foreach (var signature in given is null ? signatures.AsEnumerable().Reverse() : signatures.AsEnumerable().Reverse().Append(given))
            all[signature.ItemId] = new(AnswerJson.Write(signature.ToAnswer()), 0, signature.At, signature.PersonId, signature.PersonName, worksheetLanguage);
        return SnapshotText.Write(all);
    }
}

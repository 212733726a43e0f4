using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets.Sharing;

namespace PracticeGuide.Web.Export;

/// <summary>Reads what a document says of a worksheet beside its answers.</summary>
public sealed class WorksheetReading(PracticeGuideContext db)
{
    /// <summary>Who takes part in a worksheet, those first who joined first; each once, with all their roles.</summary>
    public async Task<ImmutableArray<TakingPart>> ParticipantsAsync(Guid worksheetId, CancellationToken cancellationToken)
    {
        var all = await db.Participants.OfWorksheet(worksheetId)
            .Select(participant => new
            {
                participant.PersonId,
                participant.RoleId,
                Name = db.People.Where(person => person.Id == participant.PersonId).Select(person => person.Name).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. all.GroupBy(each => each.PersonId)
                .Select(person => new TakingPart(person.First().Name, [.. person.Select(each => each.RoleId).Where(role => role.Length > 0)])),
        ];
    }
}

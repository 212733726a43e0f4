using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Tools;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Opening;

namespace PracticeGuide.Web.Access;

/// <summary>Finds which part someone takes in a worksheet.</summary>
public sealed class Parts(PracticeGuideContext db, WorksheetOpener opener)
{
    /// <param name="personId">Whose device it is.</param>
    /// <param name="worksheet">One they have to do with.</param>
    public async Task<Part> FindAsync(HttpRequest request, Worksheet worksheet, Tool tool, Guid personId, CancellationToken cancellationToken)
    {
        var here = await opener.ParticipantsHereAsync(db, worksheet.Id, personId, cancellationToken);
        var people = here.GroupBy(each => each.PersonId)
            .Select(each => new PartHere(each.Key, each.First().Name, [.. each.Select(part => part.RoleId).Where(id => tool.FindRole(id) is not null)]))
            .ToImmutableArray();
        var own = people.FirstOrDefault(each => each.PersonId == personId)
            ?? new(personId, await db.People.Where(person => person.Id == personId).Select(person => person.Name).FirstOrDefaultAsync(cancellationToken), []);

        // Whoever it belongs to and took no role, as in a worksheet from before there were any, may take every one.
        if (own.RoleIds.IsEmpty && worksheet.OwnerId == personId)
            own = own with { RoleIds = [.. tool.Roles.Select(role => role.Id)] };

        var acting = HandedOver.To(request, worksheet.Id) is { } other ? people.FirstOrDefault(each => each.PersonId == other) ?? own : own;
        return new(acting.PersonId, acting.Name, acting.RoleIds, [.. people.Append(own).DistinctBy(each => each.PersonId).Where(each => each.PersonId != acting.PersonId)]);
    }
}

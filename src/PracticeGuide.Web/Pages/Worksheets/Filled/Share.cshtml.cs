using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Roles;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Sharing;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Who takes part, the private links by which others come to, and to whom this device is handed over.</summary>
public sealed class ShareModel(Publisher publisher, PracticeGuideContext db, SharingService sharing, IStringLocalizer<Texts> text) : WorksheetPage(publisher)
{
    /// <summary>The name of someone who is beside the device.</summary>
    [BindProperty]
    public string? PersonName { get; set; }

    /// <summary>The role the form is about; nothing in a tool without roles.</summary>
    [BindProperty]
    public string? Role { get; set; }

    /// <summary>Everybody who takes part, those first who joined first.</summary>
    public ImmutableArray<TakesPart> People { get; private set; } = [];

    /// <summary>The links in force, by role.</summary>
    public ImmutableArray<Invitation> Invitations { get; private set; } = [];

    /// <summary>The roles that the person may take as well, or bring others into.</summary>
    public ImmutableArray<Role> Given => [.. Tool.Roles.Where(role => MayGive(role.Id))];

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Share(language, Worksheet.Id));

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public bool MayGive(string roleId) =>
        RoleGiving.MayGive(Tool, Workflow, Part.PersonId, RoleIds, People.Select(each => each.Participant), roleId);

    /// <summary>Whether the person may take someone out: themselves, someone on their device, or anybody where the worksheet is theirs.</summary>
    public bool MayTakeOut(TakesPart each) =>
        (Part.PersonId == each.Participant.PersonId || Part.PersonId == each.Participant.HostId || Part.PersonId == Worksheet.OwnerId)
        && !(each.Participant.PersonId == Worksheet.OwnerId && People.Count(other => other.Participant.PersonId == Worksheet.OwnerId) == 1);

    public Invitation? LinkFor(string roleId) => Invitations.FirstOrDefault(invitation => invitation.RoleId == roleId);

    /// <summary>What is given to others: the whole address of a private link.</summary>
    public string LinkAddress(Invitation invitation) => SiteAddresses.Origin(Request) + SiteLinks.Join(Language, invitation.Token);

    /// <summary>Makes the private link for a role, or finds the one there is.</summary>
    public async Task<IActionResult> OnPostInviteAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (!IsRole(Role ?? ""))
            return NotFound();
        if (!MayGive(Role ?? ""))
            return Refuse("links", text["Someone else has this part and writes private drafts in it: only they can invite others to it."], StatusCodes.Status403Forbidden);

        await sharing.InviteAsync(Worksheet.Id, Role ?? "", Part.PersonId, cancellationToken);
        return LocalRedirect($"{Address[Language]}#links");
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid invitation, CancellationToken cancellationToken)
    {
        await sharing.RevokeAsync(Worksheet.Id, invitation, cancellationToken);
        return LocalRedirect($"{Address[Language]}#links");
    }

    /// <summary>Takes one more role oneself.</summary>
    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Tool.FindRole(Role) is null)
            return NotFound();
        if (!MayGive(Role!))
            return Refuse("roles", text["Someone else has this part and writes private drafts in it: you cannot take it as well."], StatusCodes.Status403Forbidden);

        await sharing.TakeRoleAsync(Worksheet.Id, Part.PersonId, Role!, cancellationToken);
        return LocalRedirect(Address[Language]);
    }

    /// <summary>Takes someone out; who leaves a worksheet that is not theirs has nothing more to do with it.</summary>
    public async Task<IActionResult> OnPostLeaveAsync(Guid participant, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var result = await sharing.LeaveAsync(Worksheet.Id, participant, Part.PersonId, cancellationToken);
        if (result == LeaveResult.OwnerStays)
            return Refuse("people", text["Whoever a worksheet belongs to keeps at least one part in it."], StatusCodes.Status409Conflict);

        var isStillHere = await db.Worksheets.TakenPartInBy(User.PersonId()!.Value).AnyAsync(worksheet => worksheet.Id == Worksheet.Id, cancellationToken);
        return LocalRedirect(isStillHere ? Address[Language] : SiteLinks.Worksheets(Language));
    }

    /// <summary>Lets someone take part on this device, and hands it to them. Someone of the same name and role who is here already is that person.</summary>
    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        PersonName = ShortText.Check(ModelState, nameof(PersonName), PersonName, WorksheetLimits.PersonName, text);
        if (PersonName is null)
            ModelState.AddModelError(nameof(PersonName), text["Write the name of the person, so that it stands beside what they write."]);
        if (!IsRole(Role ?? "") || !MayGive(Role ?? ""))
            ModelState.AddModelError(nameof(Role), text["Choose the part they take."]);
        if (!ModelState.IsValid)
            return Refused(StatusCodes.Status400BadRequest);

        var roleId = Role ?? "";
        var same = People.FirstOrDefault(each => each.IsHere && each.Participant.HostId is not null && each.Name == PersonName && each.Participant.RoleId == roleId);
        var added = same?.Participant ?? await sharing.AddHereAsync(Worksheet.Id, User.PersonId()!.Value, PersonName!, roleId, cancellationToken);
        return added is null ? NotFound() : Hand(added.PersonId, [roleId]);
    }

    /// <summary>Hands the device to someone who takes part on it, or back to the one it belongs to.</summary>
    public IActionResult OnPostHand(Guid person)
    {
        if (person == Part.PersonId)
            return LocalRedirect(Address[Language]);

        return Part.Others.FirstOrDefault(other => other.PersonId == person) is { } other ? Hand(other.PersonId, other.RoleIds) : NotFound();
    }

    private LocalRedirectResult Hand(Guid personId, ImmutableArray<string> roleIds)
    {
        if (personId == User.PersonId())
            HandedOver.TakeBack(Response);
        else
            HandedOver.Hand(Response, Worksheet.Id, personId);
        return LocalRedirect(NextPlace.Of(Request, Language, Worksheet.Id, Filled, Workflow, roleIds));
    }

    private bool IsRole(string roleId) => Tool.Roles.IsEmpty ? roleId.Length == 0 : Tool.FindRole(roleId) is not null;

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var device = User.PersonId()!.Value;
        var people = await (
            from participant in db.Participants.OfWorksheet(Worksheet.Id)
            join person in db.People on participant.PersonId equals person.Id
            orderby participant.JoinedAt, participant.Id
            select new { Participant = participant, person.Name }).AsNoTracking().ToListAsync(cancellationToken);
        People = [.. people.Select(each => new TakesPart(
            each.Participant, each.Name, Tool.FindRole(each.Participant.RoleId), each.Participant.PersonId == Part.PersonId,
            each.Participant.PersonId == device || each.Participant.HostId == device))];
        Invitations = [.. await db.Invitations.OfWorksheet(Worksheet.Id).ThatAreInForce().AsNoTracking().ToListAsync(cancellationToken)];
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string place, string problem, int statusCode)
    {
        ModelState.Clear();
        ModelState.AddModelError(place, problem);
        return Refused(statusCode);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused(int statusCode)
    {
        Response.StatusCode = statusCode;
        return Page();
    }
}

/// <summary>Someone who takes part, in one role.</summary>
/// <param name="Role">Null in a tool without roles.</param>
/// <param name="IsYou">Whether it is the person who writes now.</param>
/// <param name="IsHere">Whether they take part on this device.</param>
public sealed record TakesPart(Participant Participant, string? Name, Role? Role, bool IsYou, bool IsHere);

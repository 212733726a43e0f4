using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Roles;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Sharing;
using PracticeGuide.Data.Worksheets.Signatures;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets;

/// <summary>Where a private link leads: says who invites to what, and lets one join. Nothing is joined by opening it.</summary>
public sealed class JoinModel(
    Publisher publisher, PracticeGuideContext db, SharingService sharing, WorksheetService worksheets, IStringLocalizer<Texts> text) : SitePage(publisher)
{
    [BindProperty]
    public string? PersonName { get; set; }

    /// <summary>What one is invited to, or null where the link is not in force.</summary>
    public InvitationView? Invitation { get; private set; }

    public Tool Tool { get; private set; } = null!;

    /// <summary>Null in a tool without roles.</summary>
    public Role? Role => Invitation is null ? null : Tool.FindRole(Invitation.RoleId);

    /// <summary>Whether the person has this part already.</summary>
    public bool TakesPart { get; private set; }

    /// <summary>Whether the person takes part in another role, in which the private drafts of this one are not for them to read.</summary>
    public bool IsKeptOut { get; private set; }

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Join(language, Token));

    private string Token => RouteData.Values["token"] as string ?? "";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = Caching.Never;

        // The address is a key: it is told to nobody, not even to the pages one goes to from here on other sites.
        Response.Headers["Referrer-Policy"] = "same-origin";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (User.PersonId() is { } personId)
            PersonName = await db.People.Where(person => person.Id == personId).Select(person => person.Name).FirstOrDefaultAsync(cancellationToken);
        return Shown(StatusCodes.Status200OK);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Invitation is null)
            return Shown(StatusCodes.Status404NotFound);
        if (IsKeptOut)
            return Shown(StatusCodes.Status403Forbidden);

        PersonName = ShortText.Check(ModelState, nameof(PersonName), PersonName, WorksheetLimits.PersonName, text);
        if (PersonName is null && !TakesPart)
            ModelState.AddModelError(nameof(PersonName), text["Write your name, so that the others know who writes."]);
        if (!ModelState.IsValid)
            return Shown(StatusCodes.Status400BadRequest);

        var personId = await HttpContext.EnsurePersonAsync(db, worksheets, PersonName, cancellationToken);
        if (await sharing.JoinAsync(Token, personId, cancellationToken) is not JoinResult.Joined joined)
        {
            Invitation = null;
            return Shown(StatusCodes.Status404NotFound);
        }

        if (HandedOver.To(Request, joined.WorksheetId) is not null)
            HandedOver.TakeBack(Response);
        return LocalRedirect(await NextAddressAsync(joined, cancellationToken));
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (await sharing.FindInvitationAsync(Token, cancellationToken) is not { } found
            || Publication.Library.FindTool(found.ToolId, found.ToolVersion) is not { } tool
            || (found.RoleId.Length > 0 ? tool.FindRole(found.RoleId) is null : !tool.Roles.IsEmpty))
        {
            return;
        }

        (Invitation, Tool) = (found, tool);
        if (User.PersonId() is { } personId)
            await LookAtPartAsync(found, personId, cancellationToken);
    }

    private async Task LookAtPartAsync(InvitationView found, Guid personId, CancellationToken cancellationToken)
    {
        var participants = await db.Participants.OfWorksheet(found.WorksheetId).AsNoTracking().ToListAsync(cancellationToken);
        var roleIds = participants.Where(each => each.PersonId == personId).Select(each => each.RoleId).ToArray();
        TakesPart = roleIds.Contains(found.RoleId, StringComparer.Ordinal);
        if (roleIds.Length == 0 || TakesPart)
            return;

        var stageId = await db.Worksheets.Where(worksheet => worksheet.Id == found.WorksheetId).Select(worksheet => worksheet.StageId).SingleAsync(cancellationToken);
        IsKeptOut = !RoleGiving.MayGive(Tool, Workflow.At(Tool, stageId), personId, roleIds, participants, found.RoleId);
    }

    private async Task<string> NextAddressAsync(JoinResult.Joined joined, CancellationToken cancellationToken)
    {
        var worksheet = await db.Worksheets.Include(worksheet => worksheet.Answers).AsNoTracking().SingleAsync(worksheet => worksheet.Id == joined.WorksheetId, cancellationToken);
        var signatures = await db.Signatures.OfWorksheet(worksheet.Id).ThatStand().AsNoTracking().ToListAsync(cancellationToken);
        return NextPlace.Of(Request, Language, worksheet.Id, FilledIn.Of(Tool, worksheet.Answers, signatures), Workflow.At(Tool, worksheet.StageId), [joined.RoleId]);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Shown(int statusCode)
    {
        Response.StatusCode = Invitation is null ? StatusCodes.Status404NotFound : statusCode;
        return Page();
    }
}

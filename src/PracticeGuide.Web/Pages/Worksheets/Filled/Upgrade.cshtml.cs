using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Versions;
using PracticeGuide.Data.Worksheets.Upgrades;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Shows what the newest version of the tool makes of a worksheet, and changes it over. Only whoever it belongs to may do that.</summary>
public sealed class UpgradeModel(Publisher publisher, UpgradeService upgrades, IStringLocalizer<Texts> text) : WorksheetPage(publisher)
{
    /// <summary>The version the person was looking at.</summary>
    [BindProperty]
    public int From { get; set; }

    /// <summary>The version they were shown the consequences of.</summary>
    [BindProperty]
    public int To { get; set; }

    /// <summary>Made by the page, so that a repeated request changes nothing twice.</summary>
    [BindProperty]
    public string? Operation { get; set; }

    public bool IsOwner => Worksheet.OwnerId == User.PersonId();

    /// <summary>What would become of the worksheet; null where it has the newest version.</summary>
    public VersionChange? Change => field ??= NewerTool is { } now ? ToolUpgrade.ChangeOf(Tool, now, ToolUpgrade.AnswersOf(Worksheet)) : null;

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Upgrade(language, Worksheet.Id));

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsOwner)
            return Refuse(text["Only whoever it belongs to can do this."], StatusCodes.Status403Forbidden);
        // Where it is no longer in the version that was looked at, the request may be one that was carried out already.
        if (From == Worksheet.ToolVersion && To != NewerTool?.Version)
            return Refuse(text["The tool has changed once more meanwhile. Nothing was changed here: look at what would become of the worksheet now."], StatusCodes.Status409Conflict);

        return await upgrades.UpgradeAsync(Wish(), cancellationToken) switch
        {
            UpgradeResult.Upgraded upgraded => LocalRedirect(SiteLinks.Kept(Language, Worksheet.Id, upgraded.SnapshotId)),
            UpgradeResult.OtherVersion => Refuse(text["Someone else has changed this worksheet over meanwhile. Nothing was lost: look at where it stands now."], StatusCodes.Status409Conflict),
            UpgradeResult.AnsweredMeanwhile => Refuse(text["Someone has written in this worksheet meanwhile. Nothing was changed or lost: look at what would become of it now."], StatusCodes.Status409Conflict),
            _ => NotFound(),
        };
    }

    private WorksheetUpgrade Wish()
    {
        var now = From == Worksheet.ToolVersion ? NewerTool : null;
        return new()
        {
            OperationId = Guid.TryParse(Operation, out var id) ? id : Guid.CreateVersion7(),
            WorksheetId = Worksheet.Id,
            FromVersion = From,
            ToVersion = To,
            StageId = now is null ? null : ToolUpgrade.StageIn(now, Worksheet.StageId),
            Answers = now is null ? [] : ToolUpgrade.WrittenBy(Change!, now, Worksheet),
            PersonId = Part.PersonId,
            PersonName = Part.Name,
        };
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string problem, int statusCode)
    {
        ModelState.Clear();
        ModelState.AddModelError("upgrade", problem);
        Response.StatusCode = statusCode;
        return Page();
    }
}

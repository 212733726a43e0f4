using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Copies a worksheet, puts it away or deletes it. Only whoever it belongs to may do the last two.</summary>
public sealed class ManageModel(Publisher publisher, WorksheetService worksheets, IStringLocalizer<Texts> text) : WorksheetPage(publisher)
{
    /// <summary>What the copy is called.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary><c>yes</c> once the person has said that they mean it.</summary>
    [BindProperty]
    public string? Sure { get; set; }

    public bool IsOwner => Worksheet.OwnerId == User.PersonId();

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Manage(language, Worksheet.Id));

    public void OnGet() => Title = text["{0} (copy)", Worksheet.Title];

    public async Task<IActionResult> OnPostCopyAsync(CancellationToken cancellationToken)
    {
        Title = ShortText.Check(ModelState, nameof(Title), Title, WorksheetLimits.Title, text);
        if (Title is null)
            ModelState.AddModelError(nameof(Title), text["Give the copy a name."]);
        if (!ModelState.IsValid)
            return Refused();

        var copy = await worksheets.DuplicateAsync(
            new()
            {
                SourceId = Worksheet.Id,
                Title = Title!,
                PersonId = User.PersonId()!.Value,
                PersonName = Part.Name,
                RoleId = Part.RoleId,
                ItemIds = Tool.Items.Where(MaySee).Select(item => item.Id).ToHashSet(StringComparer.Ordinal),
            },
            cancellationToken);
        return copy is null ? NotFound() : LocalRedirect(SiteLinks.Worksheet(Language, copy.Id));
    }

    public async Task<IActionResult> OnPostArchiveAsync(CancellationToken cancellationToken)
    {
        if (!IsOwner)
            return NotTheirs();

        await (Worksheet.ArchivedAt is null ? worksheets.ArchiveAsync(Worksheet.Id, cancellationToken) : worksheets.UnarchiveAsync(Worksheet.Id, cancellationToken));
        return LocalRedirect(SiteLinks.Worksheets(Language));
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        if (!IsOwner)
            return NotTheirs();
        if (Sure != "yes")
        {
            ModelState.AddModelError(nameof(Sure), text["Tick the box to say that you mean it."]);
            return Refused();
        }

        await worksheets.DeleteAsync(Worksheet.Id, cancellationToken);
        return LocalRedirect(SiteLinks.Worksheets(Language, WorksheetGroup.Deleted.Id(), 0));
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult NotTheirs()
    {
        ModelState.AddModelError("main", text["Only whoever it belongs to can do this."]);
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}

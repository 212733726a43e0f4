using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>The worksheet at a glance: every step with what it says, and the names of worksheet and person.</summary>
public sealed class OverviewModel(Publisher publisher, WorksheetService worksheets, IStringLocalizer<Texts> text) : WorksheetPage(publisher)
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? PersonName { get; set; }

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Worksheet(language, Worksheet.Id));

    public void OnGet()
    {
        Title = Worksheet.Title;
        PersonName = Part.Name;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Title = ShortText.Check(ModelState, nameof(Title), Title, WorksheetLimits.Title, text);
        PersonName = ShortText.Check(ModelState, nameof(PersonName), PersonName, WorksheetLimits.PersonName, text);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await worksheets.RenameAsync(Worksheet.Id, Title ?? Tool.Title[Language], cancellationToken);
        await worksheets.NamePersonAsync(Part.PersonId, PersonName, cancellationToken);
        return LocalRedirect(SiteLinks.Worksheet(Language, Worksheet.Id));
    }
}

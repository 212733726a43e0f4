using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Roles;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Tools;

public sealed class ToolModel(Publisher publisher, PracticeGuideContext db, WorksheetService worksheets, IStringLocalizer<Texts> text) : ToolPage(publisher)
{
    /// <summary>What the person calls this worksheet; the tool's own title when left empty.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>What stands beside what the person changes; may be left empty.</summary>
    [BindProperty]
    public string? PersonName { get; set; }

    /// <summary>The role in which the person takes part; nothing in a tool without roles.</summary>
    [BindProperty]
    public string? Role { get; set; }

    /// <summary>The roles in which someone may start.</summary>
    public ImmutableArray<Role> Roles => Tool.Roles.Any(role => role.Starts) ? [.. Tool.Roles.Where(role => role.Starts)] : Tool.Roles;

    public override ByLanguage<string> Address => ByLanguage.Create(Tool.Address);

    public void OnGet() => Role = Roles.FirstOrDefault()?.Id;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Title = ShortText.Check(ModelState, nameof(Title), Title, WorksheetLimits.Title, text);
        PersonName = ShortText.Check(ModelState, nameof(PersonName), PersonName, WorksheetLimits.PersonName, text);
        if (!Roles.IsEmpty && Roles.All(role => role.Id != Role))
            ModelState.AddModelError(nameof(Role), text["Choose the part you take."]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var personId = await HttpContext.EnsurePersonAsync(db, worksheets, PersonName, cancellationToken);
        var worksheet = await worksheets.StartAsync(personId, Tool.Id, Tool.Version, Title ?? Tool.Title[Language], Language.Code, Roles.IsEmpty ? "" : Role!, cancellationToken);
        return LocalRedirect(FillingView.IsEverything(Request)
            ? SiteLinks.Everything(Language, worksheet.Id)
            : SiteLinks.Step(Language, worksheet.Id, Tool.Items.First(item => item.IsAsked).Id));
    }
}

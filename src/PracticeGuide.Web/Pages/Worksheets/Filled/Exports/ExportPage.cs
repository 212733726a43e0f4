using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Exports;

/// <summary>An address under which the worksheet leaves the site as a file.</summary>
public abstract class ExportPage(Publisher publisher, WorksheetReading reading) : WorksheetPage(publisher)
{
    /// <summary>The languages of what is exported, as the address says them.</summary>
    [BindProperty(SupportsGet = true, Name = ExportLinks.LanguageKey)]
    public string? Asked { get; set; }

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Worksheet(language, Worksheet.Id));

    protected async Task<WorksheetContents> ContentsAsync(CancellationToken cancellationToken) =>
        new(Worksheet, Filled, Workflow, RoleIds, await reading.ParticipantsAsync(Worksheet.Id, cancellationToken));
}

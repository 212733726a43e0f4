using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Documents;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>The worksheet as it is filled in, for paper or PDF.</summary>
public sealed class PrintModel(Publisher publisher, WorksheetReading reading, FilledDocument documents) : WorksheetPage(publisher)
{
    /// <summary>The languages of the document, as the address says them.</summary>
    [BindProperty(SupportsGet = true, Name = ExportLinks.LanguageKey)]
    public string? Asked { get; set; }

    public ExportDocument Document { get; private set; } = null!;

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.PrintWorksheet(language, Worksheet.Id));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var contents = new WorksheetContents(Worksheet, Filled, Workflow, RoleIds, await reading.ParticipantsAsync(Worksheet.Id, cancellationToken));
        Document = documents.Of(contents, ExportLanguages.Of(Asked, Language));
    }
}

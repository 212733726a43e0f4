using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Files;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Exports;

/// <summary>Everything the worksheet holds that the person may see, as a file that can be brought in again.</summary>
public sealed class JsonModel(Publisher publisher, WorksheetReading reading, WorksheetFiles files) : ExportPage(publisher, reading)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var file = await files.OfAsync(await ContentsAsync(cancellationToken), cancellationToken);
        return Download.Of(this, FileJson.Write(file), FileJson.MediaType, Worksheet.Title, "json");
    }
}

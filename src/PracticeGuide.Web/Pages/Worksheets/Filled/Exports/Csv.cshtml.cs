using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Csv;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Exports;

/// <summary>The answers as a table for a spreadsheet.</summary>
public sealed class CsvModel(Publisher publisher, WorksheetReading reading, CsvTable table) : ExportPage(publisher, reading)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => Download.Of(
        this, table.Of(await ContentsAsync(cancellationToken), ExportLanguages.Of(Asked, Language)[0]), CsvWriter.MediaType, Worksheet.Title, "csv");
}

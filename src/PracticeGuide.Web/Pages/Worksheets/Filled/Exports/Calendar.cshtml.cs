using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Calendars;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Exports;

/// <summary>The dates of the worksheet, for a calendar.</summary>
public sealed class CalendarModel(Publisher publisher, WorksheetReading reading, CalendarDates dates) : ExportPage(publisher, reading)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var language = ExportLanguages.Of(Asked, Language)[0];
        var calendar = dates.Of(await ContentsAsync(cancellationToken), language, SiteAddresses.Origin(Request));
        return Download.Of(this, CalendarFile.Write(calendar), CalendarFile.MediaType, Worksheet.Title, "ics");
    }
}

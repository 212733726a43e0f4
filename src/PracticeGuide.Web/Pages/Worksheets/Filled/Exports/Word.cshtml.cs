using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Documents;
using PracticeGuide.Web.Export.Word;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Exports;

/// <summary>The worksheet as a file of a word processor, in one language or in both.</summary>
public sealed class WordModel(Publisher publisher, WorksheetReading reading, FilledDocument documents, WordFiles files) : ExportPage(publisher, reading)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var document = documents.Of(await ContentsAsync(cancellationToken), ExportLanguages.Of(Asked, Language));
        return Download.Of(this, files.Of(document, Publication.Library.Site.Name[Language]), WordFile.MediaType, Worksheet.Title, WordFile.Extension);
    }
}

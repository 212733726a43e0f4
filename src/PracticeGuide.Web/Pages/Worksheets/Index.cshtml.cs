using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets;

/// <summary>Everything the person has started on this device, newest first.</summary>
public sealed class IndexModel(Publisher publisher, PracticeGuideContext db) : SitePage(publisher)
{
    public ImmutableArray<WorksheetSummary> Worksheets { get; private set; } = [];

    /// <summary>Titles of worksheets whose tool is no longer published; their answers are kept.</summary>
    public ImmutableArray<string> WithoutTool { get; private set; } = [];

    public override ByLanguage<string> Address { get; } = ByLanguage.Create(SiteLinks.Worksheets);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = Caching.Never;
        if (User.PersonId() is not { } personId)
            return;

        var worksheets = await db.Worksheets.OwnedBy(personId).RecentFirst().Include(worksheet => worksheet.Answers).AsNoTracking().ToListAsync(cancellationToken);
        var library = Publication.Library;
        Worksheets = [.. from worksheet in worksheets
                         let tool = library.TryGetTool(worksheet.ToolId, out var found) ? found : null
                         where tool is not null
                         select WorksheetSummary.Of(worksheet, tool)];
        WithoutTool = [.. worksheets.Where(worksheet => !library.TryGetTool(worksheet.ToolId, out _)).Select(worksheet => worksheet.Title)];
    }
}

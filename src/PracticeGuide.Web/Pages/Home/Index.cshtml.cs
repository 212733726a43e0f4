using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Home;

public sealed class IndexModel(Publisher publisher, PracticeGuideContext db) : SitePage(publisher)
{
    public override ByLanguage<string> Address { get; } = ByLanguage.Create(Addresses.Home);

    public override bool Listed => true;

    /// <summary>The worksheet the person left last, or null.</summary>
    public WorksheetSummary? Continue { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (User.PersonId() is not { } personId)
            return;

        Response.Headers.CacheControl = Caching.Never;
        var worksheet = await db.Worksheets.OwnedBy(personId).RecentFirst().Include(worksheet => worksheet.Answers).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (worksheet is not null && Publication.Library.TryGetTool(worksheet.ToolId, out var tool))
            Continue = WorksheetSummary.Of(worksheet, tool, [.. tool.Roles.Select(role => role.Id)]);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Deleting;
using PracticeGuide.Data.Worksheets.Sharing;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets;

/// <summary>Everything the person takes part in, newest first: what waits for them, for others, what is done, put away, or can be brought back.</summary>
public sealed class IndexModel(Publisher publisher, PracticeGuideContext db, WorksheetService worksheets) : SitePage(publisher)
{
    private const int OnOnePage = 25;

    private ImmutableArray<ListedWorksheet> _all = [];

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    /// <summary>How many worksheets of the group come before this page.</summary>
    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public WorksheetGroup Group => WorksheetGroupIds.Parse(Show);

    /// <summary>The groups that hold something, with how much; the first always.</summary>
    public ImmutableArray<(WorksheetGroup Group, int Count)> Groups =>
        [.. Enum.GetValues<WorksheetGroup>().Select(group => (group, Of(group).Count())).Where(each => each.Item2 > 0 || each.group == WorksheetGroup.Open)];

    public ImmutableArray<WorksheetSummary> Worksheets { get; private set; } = [];

    /// <summary>Worksheets of this page whose tool is no longer published; their answers are kept.</summary>
    public ImmutableArray<ListedWorksheet> WithoutTool { get; private set; } = [];

    /// <summary>Those of this page that were deleted, with the day until which they can be brought back.</summary>
    public ImmutableArray<(ListedWorksheet Worksheet, DateOnly Until)> Deleted { get; private set; } = [];

    /// <summary>Where the list goes on, or null.</summary>
    public string? MoreAddress { get; private set; }

    public bool IsEmpty => _all.IsEmpty;

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Worksheets(language, Group == WorksheetGroup.Open ? null : Group.Id(), Skipped));

    private int Skipped => int.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = Caching.Never;
        if (User.PersonId() is { } personId)
            await LoadAsync(personId, cancellationToken);
    }

    /// <summary>Brings a deleted worksheet back; only whoever it belongs to can.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(Guid worksheet, CancellationToken cancellationToken)
    {
        if (User.PersonId() is not { } personId || !await db.Worksheets.OwnedBy(personId).ThatAreDeleted().AnyAsync(each => each.Id == worksheet, cancellationToken))
            return NotFound();

        await worksheets.RestoreAsync(worksheet, cancellationToken);
        return LocalRedirect(SiteLinks.Worksheet(Language, worksheet));
    }

    private async Task LoadAsync(Guid personId, CancellationToken cancellationToken)
    {
        var rows = await db.Worksheets.TakenPartInBy(personId).RecentFirst()
            .Select(each => new { each.Id, each.Title, each.ToolId, each.ToolVersion, each.StageId, each.OwnerId, each.UpdatedAt, each.ArchivedAt, each.DeletedAt })
            .ToListAsync(cancellationToken);
        var roles = (await db.Participants.OnTheDeviceOf(personId).Select(each => new { each.WorksheetId, each.RoleId }).ToListAsync(cancellationToken))
            .ToLookup(each => each.WorksheetId, each => each.RoleId);
        _all =
        [
            .. rows.Where(row => row.DeletedAt is null || row.OwnerId == personId).Select(row => new ListedWorksheet(
                row.Id, row.Title, row.ToolId, row.ToolVersion, row.StageId, row.OwnerId == personId, row.UpdatedAt, row.ArchivedAt, row.DeletedAt,
                [.. roles[row.Id].Where(id => id.Length > 0)])),
        ];

        var shown = Of(Group).Skip(Skipped).Take(OnOnePage).ToArray();
        MoreAddress = Of(Group).Skip(Skipped + OnOnePage).Any() ? SiteLinks.Worksheets(Language, Show is null ? null : Group.Id(), Skipped + OnOnePage) : null;
        if (Group == WorksheetGroup.Deleted)
            Deleted = [.. shown.Select(each => (each, DateOnly.FromDateTime(each.DeletedAt!.Value.AddDays(DeletedWorksheets.Days))))];
        else
            await ReadAsync(shown, cancellationToken);
    }

    private async Task ReadAsync(ListedWorksheet[] shown, CancellationToken cancellationToken)
    {
        var ids = shown.Select(each => each.Id).ToArray();
        var read = await db.Worksheets.Where(each => ids.Contains(each.Id)).Include(each => each.Answers).AsNoTracking().ToDictionaryAsync(each => each.Id, cancellationToken);
        Worksheets = [.. from each in shown
                         let tool = ToolOf(each)
                         where tool is not null && read.ContainsKey(each.Id)
                         select WorksheetSummary.Of(read[each.Id], tool, each.RoleIds.IsEmpty && each.IsOwn ? [.. tool.Roles.Select(role => role.Id)] : each.RoleIds)];
        WithoutTool = [.. shown.Where(each => ToolOf(each) is null)];
    }

    private IEnumerable<ListedWorksheet> Of(WorksheetGroup group) => _all.Where(each => each.IsIn(group, ToolOf(each)));

    private Tool? ToolOf(ListedWorksheet worksheet) => Publication.Library.FindTool(worksheet.ToolId, worksheet.ToolVersion);
}

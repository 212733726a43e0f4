using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Kept;

/// <summary>A page about what was kept of a worksheet as it stood.</summary>
public abstract class KeptPage(Publisher publisher, SnapshotService snapshots) : WorksheetPage(publisher)
{
    protected SnapshotService Snapshots => snapshots;

    /// <summary>The id of what was kept, as the address names it.</summary>
    protected Guid KeptId { get; private set; }

    internal override bool Find(RouteValueDictionary address)
    {
        KeptId = Guid.TryParse(address["kept"] as string, out var id) ? id : Guid.Empty;
        return true;
    }

    /// <summary>The tool as it was in a version; the worksheet's own where that version is no longer there.</summary>
    public Tool ToolOf(SnapshotSummary kept) => Publication.Library.FindTool(Tool.Id, kept.ToolVersion) ?? Tool;

    /// <summary>Whether an answer that was kept may be seen: what is a private draft now was one then.</summary>
    /// <param name="tool">The tool as it was.</param>
    public bool MaySee(Tool tool, Item item) =>
        RecommendationItem.Find(tool, item.Id) is { } recommendation
            ? !recommendation.RestsOn(tool, other => !MaySee(tool, other))
            : (Tool.FindItem(item.Id) is not { } now || MaySee(now)) && Workflow.At(tool, Worksheet.StageId).MaySee(item, RoleIds);

    /// <returns>Null where nothing of this worksheet was kept under the id.</returns>
    protected async Task<KeptSheet?> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        await snapshots.ReadAsync(Worksheet.Id, id, cancellationToken) is { } kept ? new(kept, ToolOf(kept.Summary)) : null;
}

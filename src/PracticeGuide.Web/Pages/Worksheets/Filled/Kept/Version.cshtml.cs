using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Versions;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Kept;

/// <summary>A worksheet as it was kept, to be read.</summary>
public sealed class VersionModel(Publisher publisher, SnapshotService snapshots) : KeptPage(publisher, snapshots)
{
    public KeptSheet Kept { get; private set; } = null!;

    /// <summary>What the change of version set aside; empty where it was kept for something else.</summary>
    public ImmutableArray<SetAsideAnswer> SetAside => Kept.Summary.Occasion == SnapshotOccasion.Upgrade && Kept.Summary.ToolVersion < Tool.Version
        ? ToolUpgrade.ChangeOf(Kept.Filled.Tool, Tool, Kept.Answers).SetAside
        : [];

    /// <summary>What was done about the recommendations that applied then, as far as this person may see what they rest on.</summary>
    public ImmutableArray<CheckItem> Recommendations => RecommendationItem.Of(Kept.Filled, item => !MaySee(Kept.Filled.Tool, item));

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Kept(language, Worksheet.Id, KeptId));

    /// <remarks>404 where nothing was kept under the id.</remarks>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await ReadAsync(KeptId, cancellationToken) is not { } kept)
            return NotFound();

        Kept = kept;
        return Page();
    }
}

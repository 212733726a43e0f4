using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Kept;

/// <summary>A worksheet as it was kept beside what it says now, or beside how it was kept later.</summary>
public sealed class CompareModel(Publisher publisher, SnapshotService snapshots) : KeptPage(publisher, snapshots)
{
    /// <summary>The id of the later one; now where the address names none.</summary>
    [BindProperty(SupportsGet = true, Name = "with")]
    public string? With { get; set; }

    public KeptSheet Earlier { get; private set; } = null!;

    /// <summary>Null where it is compared with the worksheet as it stands.</summary>
    public KeptSheet? Later { get; private set; }

    public FilledTool FilledLater => Later?.Filled ?? Filled;

    /// <summary>What may be seen and is answered otherwise, no longer, or for the first time.</summary>
    public ImmutableArray<ItemComparison> Differing => [.. SeenItems.Where(item => item.Difference != ItemDifference.Same)];

    /// <summary>What may be seen and is answered as it was.</summary>
    public ImmutableArray<ItemComparison> Same => [.. SeenItems.Where(item => item.Difference == ItemDifference.Same && !item.After.IsEmpty)];

    /// <summary>How many answers are private drafts of others, and are not compared.</summary>
    public int Hidden { get; private set; }

    /// <summary>What was answered and may be seen, and is no part of the tool any more.</summary>
    public ImmutableArray<Item> NoLongerAsked =>
    [
        .. Earlier.Filled.VisibleItems.Where(item => item.IsAsked && !Earlier.Filled.Answer(item.Id).IsEmpty
            && FilledLater.Tool.FindItem(item.Id) is not { IsAsked: true } && MaySee(Earlier.Filled.Tool, item)),
        .. from recommendation in Earlier.Filled.Tool.Results?.Recommendations ?? []
           where (FilledLater.Tool.Results?.Recommendations ?? []).All(later => later.Id != recommendation.Id)
           let item = RecommendationItem.Of(recommendation)
           where !Earlier.Filled.Answer(item.Id).IsEmpty && MaySee(Earlier.Filled.Tool, item)
           select item,
    ];

    private ImmutableArray<ItemComparison> SeenItems { get; set; } = [];

    public override ByLanguage<string> Address => ByLanguage.Create(language => Guid.TryParse(With, out var later)
        ? SiteLinks.CompareKept(language, Worksheet.Id, KeptId, later)
        : SiteLinks.CompareKept(language, Worksheet.Id, KeptId));

    /// <remarks>404 where nothing was kept under one of the ids.</remarks>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await ReadAsync(KeptId, cancellationToken) is not { } earlier)
            return NotFound();
        if (!string.IsNullOrEmpty(With) && (!Guid.TryParse(With, out var id) || (Later = await ReadAsync(id, cancellationToken)) is null))
            return NotFound();

        Earlier = earlier;
        var all = AnswerComparison.Of(Earlier.Filled, FilledLater).Items;
        SeenItems = [.. all.Where(each => MaySee(FilledLater.Tool, each.Item) && MaySee(Earlier.Filled.Tool, AsItWas(each.Item)))];
        Hidden = all.Length - SeenItems.Length;
        return Page();
    }

    /// <summary>The item as it was asked then; as it is asked later where it was not.</summary>
    public Item AsItWas(Item item) => Earlier.Filled.Tool.FindItem(item.Id) ?? item;

    public Answer? StoredLater(string itemId) => Later is null ? Stored(itemId) : Later.Stored(itemId);
}

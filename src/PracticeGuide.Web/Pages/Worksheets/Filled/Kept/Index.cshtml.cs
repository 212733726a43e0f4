using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Kept;

/// <summary>What was kept of a worksheet as it stood: at a stage, at a review, before a change of version, or because someone wanted it kept.</summary>
public sealed class IndexModel(Publisher publisher, SnapshotService snapshots, IStringLocalizer<Texts> text) : KeptPage(publisher, snapshots)
{
    /// <summary>What the person calls it.</summary>
    [BindProperty]
    public string? Label { get; set; }

    /// <summary>Made by the page, so that a repeated request keeps nothing twice.</summary>
    [BindProperty]
    public string? Operation { get; set; }

    /// <summary>The last first.</summary>
    public ImmutableArray<SnapshotSummary> All { get; private set; } = [];

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Kept(language, Worksheet.Id));

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Label = ShortText.Check(ModelState, nameof(Label), Label, WorksheetLimits.Id, text);
        if (Label is null)
            ModelState.AddModelError(nameof(Label), text["Give what is kept a name."]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            await LoadAsync(cancellationToken);
            return Page();
        }

        return await Snapshots.TakeAsync(Wish(SnapshotOccasion.ByHand, Label!), cancellationToken) is null
            ? NotFound()
            : LocalRedirect(Address[Language]);
    }

    /// <summary>Concludes a review: keeps the worksheet as it stands, and shows what has changed since the review before, or since the start.</summary>
    /// <param name="section">The section that is the review.</param>
    public async Task<IActionResult> OnPostReviewAsync(string? section, CancellationToken cancellationToken)
    {
        if (Tool.FindSection(section) is not { Review: not null } review)
            return NotFound();
        if (!review.Items.Any(MayFill))
            return await NotTheirsAsync(cancellationToken);

        var taken = await Snapshots.TakeAsync(Wish(SnapshotOccasion.Review, review.Id), cancellationToken);
        if (taken is null)
            return NotFound();

        var earlier = (await Snapshots.ListAsync(Worksheet.Id, cancellationToken)).SkipWhile(each => each.Id != taken.Id).Skip(1).ToArray();
        var before = earlier.FirstOrDefault(each => each.Occasion == SnapshotOccasion.Review && each.Label != review.Id) ?? earlier.LastOrDefault();
        return LocalRedirect(before is null
            ? SiteLinks.Kept(Language, Worksheet.Id, taken.Id)
            : SiteLinks.CompareKept(Language, Worksheet.Id, before.Id, taken.Id));
    }

    private SnapshotWish Wish(SnapshotOccasion occasion, string label) => new()
    {
        OperationId = Guid.TryParse(Operation, out var id) ? id : Guid.CreateVersion7(),
        WorksheetId = Worksheet.Id,
        Occasion = occasion,
        Label = label,
        PersonId = Part.PersonId,
        PersonName = Part.Name,
    };

    private async Task<IActionResult> NotTheirsAsync(CancellationToken cancellationToken)
    {
        ModelState.AddModelError(nameof(Label), text["This is for someone else to do."]);
        Response.StatusCode = StatusCodes.Status403Forbidden;
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => All = await Snapshots.ListAsync(Worksheet.Id, cancellationToken);
}

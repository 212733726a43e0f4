using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Charts;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What the answers tell, in words and pictures, and what one could do next, with what was done about it.</summary>
public sealed class ResultsModel(Publisher publisher, PracticeGuideContext db, AnswerSaving saving, SaveReplies replies, Carrying carrying)
    : FillPage(publisher, saving, replies)
{
    private ImmutableArray<Item>? _steps;
    private ToolResults? _results;

    public ToolResults Results => _results ??= ToolResults.Of(Seen);

    /// <summary>The steps that keep what people do about the recommendations that apply, in their order.</summary>
    public override IEnumerable<Item> Shown => _steps ??= [.. Results.Recommendations.Select(RecommendationItem.Of)];

    /// <summary>Other worksheets of the same tool that these results can be compared with, newest first.</summary>
    public ImmutableArray<(Guid Id, string Title, DateTime UpdatedAt)> Others { get; private set; } = [];

    /// <summary>The worksheets a target can be put into.</summary>
    public ImmutableArray<Taker> Plans { get; private set; } = [];

    /// <summary>The targets that apply, or null where nothing carries them.</summary>
    public CarryOffer? Targets => CarryOffer.AllOf(Seen).FirstOrDefault(offer => offer.Carry.ItemId is null && Publication.Library.TryGetTool(offer.Carry.ToToolId, out _));

    /// <summary>The greatest level of the scales that are shown.</summary>
    public int Most => Results.Sections.SelectMany(section => section.Items).Select(item => item.Item.Levels.Length).DefaultIfEmpty(1).Max();

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Results(language, Worksheet.Id));

    public RadarChart Radar(string title) => new(title, [new([.. Results.Sections.Select(section => section.Mean)])], Most);

    /// <summary>What is done about a recommendation can be said at any time, by whoever takes part.</summary>
    public override bool MayFill(Item item) => RecommendationItem.IsId(item.Id) || base.MayFill(item);

    internal override bool Find(RouteValueDictionary address) => Tool.Results is not null;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var personId = User.PersonId()!.Value;
        Others =
        [
            .. (await db.Worksheets.TakenPartInBy(personId).ThatAreOpen().RecentFirst().Where(other => other.ToolId == Tool.Id && other.Id != Worksheet.Id)
                .Select(other => new { other.Id, other.Title, other.UpdatedAt }).ToListAsync(cancellationToken)).Select(other => (other.Id, other.Title, other.UpdatedAt)),
        ];
        if (Targets is { } targets)
            Plans = await carrying.TakersAsync(this, targets.Carry, cancellationToken);
    }

    protected override string AddressAfter(PostedForm form) => Address[Language];
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>One item of a worksheet, filled in or, where it is not the person's to fill in, read; and what was written there before.</summary>
public sealed class StepModel(
    Publisher publisher, PracticeGuideContext db, AnswerSaving saving, SaveReplies replies, CommentService comments, IStringLocalizer<Texts> text)
    : FillPage(publisher, saving, replies)
{
    /// <summary>The name of the field in which someone says something.</summary>
    public const string CommentField = "comment";

    private const int ChangesShown = 20;

    public Item Item { get; private set; } = null!;

    /// <summary>How many of the newest changes are passed over, to see earlier ones.</summary>
    [BindProperty(SupportsGet = true, Name = "earlier")]
    public string? Earlier { get; set; }

    /// <summary>Some changes of this item, newest first.</summary>
    public ImmutableArray<AnswerChange> Changes { get; private set; } = [];

    /// <summary>Where the changes before these are shown, or null where there are none.</summary>
    public string? EarlierAddress { get; private set; }

    /// <summary>Every item that is asked, in order.</summary>
    public ImmutableArray<Item> Steps => [.. Filled.VisibleItems.Where(item => item.IsAsked || ReferenceEquals(item, Item))];

    /// <summary>Place among the items that are asked, from 1; 0 for one that is not asked.</summary>
    public int Number => Steps.IndexOf(Item) + 1;

    public Item? Next => Steps.SkipWhile(item => !ReferenceEquals(item, Item)).Skip(1).FirstOrDefault();

    public override IEnumerable<Item> Shown => [Item];

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Step(language, Worksheet.Id, Item.Id));

    /// <summary>The next item, or the worksheet at a glance after the last.</summary>
    public string NextAddress => Next is null ? SiteLinks.Worksheet(Language, Worksheet.Id) : SiteLinks.Step(Language, Worksheet.Id, Next.Id);

    internal override bool Find(RouteValueDictionary address)
    {
        if (Tool.FindItem((string?)address["item"]) is not { } item)
            return false;

        Item = item;
        return true;
    }

    /// <summary>What people said beside the item, the first first; nothing while the answer is someone else's private draft.</summary>
    public ImmutableArray<Comment> Comments { get; private set; } = [];

    /// <summary>What someone was about to say, when it comes back.</summary>
    public string? Said { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (FillingView.IsChosen(Request))
        {
            FillingView.ChooseOneQuestion(Response);
            return LocalRedirect(Address[Language]);
        }

        await PrepareAsync(cancellationToken);
        return Page();
    }

    /// <summary>Says something beside the item. Sent again, it says nothing twice.</summary>
    /// <param name="operation">Made by the page, once for each comment.</param>
    public async Task<IActionResult> OnPostCommentAsync(Guid operation, string? comment, CancellationToken cancellationToken)
    {
        if (!MaySee(Item))
            return NotFound();

        Said = LongText.Check(ModelState, CommentField, comment, WorksheetLimits.Comment, text);
        if (Said is null)
            ModelState.AddModelError(CommentField, text["Write what you have to say."]);
        if (ModelState.IsValid)
        {
            var kept = await comments.AddAsync(new()
            {
                OperationId = operation == Guid.Empty ? Guid.CreateVersion7() : operation,
                WorksheetId = Worksheet.Id,
                ItemId = Item.Id,
                Text = Said!,
                PersonId = Part.PersonId,
                PersonName = Part.Name,
                Language = Language.Code,
            }, cancellationToken);
            return kept is null ? NotFound() : LocalRedirect(SiteLinks.Comments(Language, Worksheet.Id, Item.Id));
        }

        await PrepareAsync(cancellationToken);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Takes back what the person said themselves.</summary>
    public async Task<IActionResult> OnPostUncommentAsync(Guid comment, CancellationToken cancellationToken) =>
        await comments.RemoveAsync(Worksheet.Id, comment, Part.PersonId, cancellationToken)
            ? LocalRedirect(SiteLinks.Comments(Language, Worksheet.Id, Item.Id))
            : NotFound();

    /// <summary>Puts an earlier answer in the place of what stands there; both stay in the history.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(Guid change, int revision, CancellationToken cancellationToken)
    {
        var earlier = await db.AnswerChanges.OfItem(Worksheet.Id, Item.Id).AsNoTracking().FirstOrDefaultAsync(each => each.Id == change, cancellationToken);
        if (earlier is null || !MaySee(Item) || !AnswerJson.TryRead(earlier.Value, out var answer))
            return NotFound();

        return await SaveAsync([new(Item, PostedValues.Of(answer), Math.Max(0, revision), Guid.CreateVersion7())], Address[Language], cancellationToken);
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (!MaySee(Item))
            return;

        await LoadChangesAsync(cancellationToken);
        Comments = [.. await db.Comments.OfItem(Worksheet.Id, Item.Id).AsNoTracking().ToListAsync(cancellationToken)];
    }

    protected override string AddressAfter(PostedForm form) =>
        form.Edit is not null ? $"{Address[Language]}#{Item.Id}-title" : form.Then == "next" ? NextAddress : Address[Language];

    private async Task LoadChangesAsync(CancellationToken cancellationToken)
    {
        var skipped = int.TryParse(Earlier, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var changes = await db.AnswerChanges.OfItem(Worksheet.Id, Item.Id).Skip(skipped).Take(ChangesShown + 1).AsNoTracking().ToListAsync(cancellationToken);
        Changes = [.. changes.Take(ChangesShown)];
        EarlierAddress = changes.Count > ChangesShown ? SiteLinks.EarlierChanges(Language, Worksheet.Id, Item.Id, skipped + ChangesShown) : null;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>The whole worksheet on one page, for those who like to see it all while they fill it in.</summary>
public sealed class EverythingModel(Publisher publisher, PracticeGuideContext db, AnswerSaving saving, SaveReplies replies) : FillPage(publisher, saving, replies)
{
    /// <summary>What is not asked is there too, hidden, so that a script can show it once it is.</summary>
    public override IEnumerable<Item> Shown => Tool.Items.Where(item => Filled.IsVisible(item) || MayFill(item));

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Everything(language, Worksheet.Id));

    /// <summary>How many comments stand beside each item that has any.</summary>
    public IReadOnlyDictionary<string, int> CommentCounts { get; private set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (FillingView.IsChosen(Request))
        {
            FillingView.ChooseEverything(Response);
            return LocalRedirect(Address[Language]);
        }

        await PrepareAsync(cancellationToken);
        return Page();
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken) =>
        CommentCounts = await db.Comments.OfWorksheet(Worksheet.Id).Where(comment => comment.RemovedAt == null).GroupBy(comment => comment.ItemId)
            .Select(said => new { said.Key, Count = said.Count() }).ToDictionaryAsync(said => said.Key, said => said.Count, cancellationToken);

    protected override string AddressAfter(PostedForm form) => form switch
    {
        { Edit: { } edit } => $"{Address[Language]}#{edit.ItemId}-title",
        { Then: "next" } => SiteLinks.Worksheet(Language, Worksheet.Id),
        _ => Address[Language],
    };
}

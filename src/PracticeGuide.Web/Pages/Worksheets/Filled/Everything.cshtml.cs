using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>The whole worksheet on one page, for those who like to see it all while they fill it in.</summary>
public sealed class EverythingModel(Publisher publisher, AnswerSaving saving, SaveReplies replies) : FillPage(publisher, saving, replies)
{
    /// <summary>What is not asked is there too, hidden, so that a script can show it once it is.</summary>
    public override IEnumerable<Item> Shown => Tool.Items.Where(item => Filled.IsVisible(item) || MayFill(item));

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Everything(language, Worksheet.Id));

    public void OnGet()
    {
    }

    protected override string AddressAfter(PostedForm form) => form switch
    {
        { Edit: { } edit } => $"{Address[Language]}#{edit.ItemId}-title",
        { Then: "next" } => SiteLinks.Worksheet(Language, Worksheet.Id),
        _ => Address[Language],
    };
}

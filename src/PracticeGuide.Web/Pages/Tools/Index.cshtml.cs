using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Tools;

public sealed class IndexModel(Publisher publisher) : SitePage(publisher)
{
    public override ByLanguage<string> Address { get; } = ByLanguage.Create(Addresses.Tools);

    public override bool Listed => true;
}

using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Pages.Guide;

[SameForEverybody]
public sealed class IndexModel(Publisher publisher) : SitePage(publisher)
{
    public override ByLanguage<string> Address { get; } = ByLanguage.Create(Addresses.Guidance);

    public override bool Listed => true;
}

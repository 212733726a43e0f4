using Microsoft.AspNetCore.OutputCaching;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Guide;

[OutputCache(PolicyName = PublicationCachePolicy.Name)]
public sealed class IndexModel(Publisher publisher) : SitePage(publisher)
{
    public override ByLanguage<string> Address { get; } = ByLanguage.Create(Addresses.Guidance);

    public override bool Listed => true;
}

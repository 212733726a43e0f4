using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Pages.Offline;

/// <summary>
/// What this device keeps for reading without a connection, listed by the device itself; also the page that is shown where there is neither
/// a connection nor a kept page.
/// </summary>
[SameForEverybody]
public sealed class OnThisDeviceModel(Publisher publisher) : SitePage(publisher)
{
    public override ByLanguage<string> Address { get; } = ByLanguage.Create(Addresses.OnThisDevice);
}

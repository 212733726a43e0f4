using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links.Outside;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Resources;

/// <summary>The directory, which a reader can narrow to a territory and a need.</summary>
public sealed class IndexModel(Publisher publisher, CheckedLinks links) : SitePage(publisher)
{
    public CheckedLinks Links => links;

    public ResourceDirectory Directory => Publication.Library.Resources;

    public ResourceFilter Filter { get; private set; } = ResourceFilter.Of(ResourceDirectory.Empty, [], []);

    /// <summary>The pages of guidance that list resources, and say what to know of them.</summary>
    public IEnumerable<GuidePage> Guidance => Publication.Library.Pages.Where(page => !page.TerritoryIds.IsEmpty);

    public IEnumerable<SourceNote> Sources =>
        from reference in Guidance.SelectMany(page => page.Sources).DistinctBy(source => (source.DocumentId, source.Section))
        select new SourceNote(Publication.Library.Document(reference.DocumentId), reference);

    /// <summary>With the same choices, so that the other language shows the same resources.</summary>
    public override ByLanguage<string> Address => ByLanguage.Create(language => AddressOf(Filter, language));

    public override bool Listed => Filter.IsEmpty;

    /// <summary>The choices are read as they stand in the address: whatever else stands there is nobody's mistake to correct.</summary>
    public IActionResult OnGet()
    {
        if (!Directory.IsThere)
            return NotFound();

        Filter = ResourceFilter.Of(Directory, Request.Query[Addresses.TerritoryKey], Request.Query[Addresses.NeedKey]);
        return Page();
    }

    public string AddressOf(ResourceFilter filter) => AddressOf(filter, Language);

    private static string AddressOf(ResourceFilter filter, Language language) => Addresses.Resources(language, filter.TerritoryIds, filter.NeedIds);
}

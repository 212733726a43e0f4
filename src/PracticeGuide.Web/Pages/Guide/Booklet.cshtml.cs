using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Pages.Guide;

/// <summary>Everything an audience reads, to be printed or kept as one PDF.</summary>
[SameForEverybody]
public sealed class BookletModel(Publisher publisher) : SitePage(publisher)
{
    public Audience Audience { get; private set; } = null!;

    public Booklet Booklet { get; private set; } = null!;

    /// <summary>The oldest and the newest day on which one of its pages was read through; null where none says so.</summary>
    public (DateOnly? Oldest, DateOnly? Newest) Reviewed => (Audience.Pages.Min(page => page.Reviewed), Audience.Pages.Max(page => page.Reviewed));

    /// <summary>The documents its pages rest on, each once.</summary>
    public IEnumerable<SourceDocument> Documents =>
        Audience.Pages.SelectMany(page => page.Sources).Select(source => source.DocumentId).Distinct(StringComparer.Ordinal).Select(Publication.Library.Document);

    public override ByLanguage<string> Address => ByLanguage.Create(language => Addresses.Booklet(language, Audience.Slug[language]));

    public override string? AudienceId => Audience.Id;

    public IActionResult OnGet(string audience)
    {
        if (Publication.Library.FindAudience(Language, audience) is not { Pages.IsEmpty: false } found)
            return NotFound();

        (Audience, Booklet) = (found, Booklet.Of(found, Language));
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Pages.Guide;

[SameForEverybody]
public sealed class AudienceModel(Publisher publisher) : SitePage(publisher)
{
    public Audience Audience { get; private set; } = null!;

    /// <summary>The tools people in this role start.</summary>
    public IEnumerable<Tool> Tools => Publication.Library.Tools.Where(tool => tool.AudienceIds.Contains(Audience.Id));

    public override ByLanguage<string> Address => ByLanguage.Create(Audience.Address);

    public override bool Listed => true;

    public override string? AudienceId => Audience.Id;

    public IActionResult OnGet(string audience)
    {
        if (Publication.Library.FindAudience(Language, audience) is not { } found)
            return NotFound();

        Audience = found;
        return Page();
    }
}

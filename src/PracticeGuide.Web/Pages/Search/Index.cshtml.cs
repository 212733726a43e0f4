using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Questions;

namespace PracticeGuide.Web.Pages.Search;

public sealed class IndexModel(Publisher publisher, AskedQueries asked) : SitePage(publisher)
{
    /// <summary>The person's own words, as typed; longer ones are cut.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public SearchResults Results { get; private set; } = SearchResults.None;

    public bool Asked => !string.IsNullOrWhiteSpace(Words);

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.Search(language, Words));

    public override bool Listed => !Asked;

    public void OnGet()
    {
        if (Words?.Length > SearchQuery.MaximumLength)
            Words = Words[..SearchQuery.MaximumLength];
        if (Asked)
            Results = Publication.Search.Search(new(Words!, Language));
        asked.Tell(Request, Words, Language, Results.Count > 0);
    }
}

using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>What every page of the site has: a language, an address in each, and what the frame around it shows.</summary>
public abstract class SitePage(Publisher publisher) : PageModel
{
    /// <summary>What is published while this request runs, the same from its first line to its last.</summary>
    public Publication Publication { get; } = publisher.Current;

    public Language Language { get; } = Language.Current;

    /// <summary>The same page, with the same step and the same words, in each language.</summary>
    public abstract ByLanguage<string> Address { get; }

    /// <summary>Whether search engines may list it: published pages, never a person's own.</summary>
    public virtual bool Listed => false;

    /// <summary>The languages it is written in; in the others its address shows it in one of these.</summary>
    public virtual IEnumerable<Language> Languages => Language.All;

    /// <summary>The audience whose colour orients the reader, or null.</summary>
    public virtual string? AudienceId => null;

    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (Listed && context.Result is PageResult)
            Response.Headers.Link = AlternateLinks.Header(SiteAddresses.Origin(Request), Address, Language, [.. Languages]);
    }
}

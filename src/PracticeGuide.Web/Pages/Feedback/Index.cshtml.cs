using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Feedback;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Feedback;

/// <summary>A reader says whether a page helped, and may add a sentence. Nobody is asked who they are.</summary>
public sealed class IndexModel(Publisher publisher, PageFeedbackService feedback, Moments moments, IStringLocalizer<Texts> text) : SitePage(publisher)
{
    private const string Yes = "yes";
    private const string No = "no";

    public GuidePage Guide { get; private set; } = null!;

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Helped { get; set; }

    [BindProperty]
    public string? Sentence { get; set; }

    /// <summary>Whether the answer has just been taken.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Sent { get; set; }

    public override ByLanguage<string> Address =>
        ByLanguage.Create(language => SiteLinks.Feedback(language, Guide.Text[language].Address) + (Sent ? "?sent=true" : Helped is Yes or No ? $"?helped={Helped}" : ""));

    public override string? AudienceId => Guide.AudienceId;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var route = context.RouteData.Values;
        if (Publication.Library.FindPage(Language, (string)route["audience"]!, (string)route["slug"]!) is { } page)
            Guide = page;
        else
            context.Result = new NotFoundResult();
    }

    /// <summary>A word in the address that means nothing is nobody's mistake to correct.</summary>
    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Helped is not (Yes or No))
            ModelState.AddModelError(nameof(Helped), text["Say whether the page helped you: yes or no."]);
        Sentence = LongText.Check(ModelState, nameof(Sentence), Sentence, PageFeedbackService.MostCharacters, text);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await feedback.TellAsync(Guide.Id, Language.Code, Helped is Yes, Sentence, moments.Today, cancellationToken);
        return LocalRedirect(SiteLinks.Feedback(Language, Guide.Text[Language].Address) + "?sent=true");
    }
}

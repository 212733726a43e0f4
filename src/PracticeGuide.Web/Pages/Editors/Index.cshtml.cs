using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data;
using PracticeGuide.Data.Feedback;
using PracticeGuide.Data.Questions;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Links.Outside;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Editors;

/// <summary>What those who look after the content should know of it.</summary>
/// <remarks>404 where no key is set, a form that asks for the key where one is, and everything to whoever gave it.</remarks>
public sealed class IndexModel(
    Publisher publisher, PracticeGuideContext db, EditorsDesk desk, CheckedLinks links, IStringLocalizer<Texts> text) : SitePage(publisher)
{
    private const int MostSentences = 200;

    public bool IsOpen { get; private set; }

    [BindProperty]
    public string? Key { get; set; }

    public override ByLanguage<string> Address { get; } = ByLanguage.Create(SiteLinks.Editors);

    public IEnumerable<GuidePage> Untranslated => Library.Pages.Where(page => page.Languages.Count() < Language.All.Length);

    public IEnumerable<GuidePage> Stale => Library.Pages.Where(page => Language.All.Any(language => page.Text[language].IsStale));

    /// <summary>Pages that nobody has read through against their sources for a year, the oldest first.</summary>
    public IEnumerable<GuidePage> PastReview => Library.Pages.Where(page => page.Reviewed < desk.ReviewedSince).OrderBy(page => page.Reviewed);

    public IEnumerable<CheckedLink> LinksToMend => links.All.Where(link => link.State is not (LinkState.Ok or LinkState.Closed));

    public DateOnly? LinksChecked => links.All.Select(link => (DateOnly?)link.Checked).Max();

    public IReadOnlyList<FeedbackCount> Counts { get; private set; } = [];

    public IReadOnlyList<PageFeedback> Sentences { get; private set; } = [];

    /// <summary>Language by language.</summary>
    public IReadOnlyList<AskedInLanguage> Asked { get; private set; } = [];

    private Content.Library Library => Publication.Library;

    public async Task<IActionResult> OnGetAsync([FromServices] QueryCounts counts, CancellationToken cancellationToken)
    {
        if (!desk.HasDoor)
            return NotFound();

        Response.Headers.CacheControl = Caching.Never;
        IsOpen = await desk.IsOpenToAsync(HttpContext);
        if (IsOpen)
        {
            await ReadFeedbackAsync(cancellationToken);
            await ReadQuestionsAsync(counts, cancellationToken);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!desk.HasDoor)
            return NotFound();
        if (await desk.TryOpenAsync(HttpContext, Key))
            return LocalRedirect(SiteLinks.Editors(Language));

        ModelState.AddModelError(nameof(Key), text["This is not the key."]);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>The page in the reader's language, or null where it has gone since.</summary>
    public PageText? Find(string pageId) => Library.TryGetPage(pageId, out var page) ? page.Text[Language] : null;

    private async Task ReadFeedbackAsync(CancellationToken cancellationToken)
    {
        Counts = await db.PageFeedback.GroupBy(feedback => feedback.PageId)
            .OrderByDescending(page => page.Count(feedback => !feedback.Helped)).ThenByDescending(page => page.Count())
            .Select(page => new FeedbackCount(page.Key, page.Count(feedback => feedback.Helped), page.Count(feedback => !feedback.Helped)))
            .ToListAsync(cancellationToken);
        Sentences = await db.PageFeedback.Where(feedback => feedback.Sentence != null).OrderByDescending(feedback => feedback.Day)
            .Take(MostSentences).AsNoTracking().ToListAsync(cancellationToken);
    }

    private async Task ReadQuestionsAsync(QueryCounts counts, CancellationToken cancellationToken)
    {
        var asked = new List<AskedInLanguage>();
        foreach (var language in Language.All)
            asked.Add(await AskedInLanguage.ReadAsync(counts, language, desk.Today, cancellationToken));
        Asked = asked;
    }
}

/// <summary>How many readers a page helped, and how many it did not.</summary>
public sealed record FeedbackCount(string PageId, int Yes, int No);

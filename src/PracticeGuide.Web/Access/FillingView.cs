using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Access;

/// <summary>
/// Remembers on a device whether someone fills in worksheets one question a page, as everybody does at first, or with everything on one page. The
/// cookie names nobody; it is given to those who choose the second, and taken away when they choose the first again.
/// </summary>
public static class FillingView
{
    /// <summary>What an address asks for that was chosen, and not only opened.</summary>
    public const string Chosen = "choose";

    private const string Cookie = "filling";
    private const string Everything = "everything";

    public static bool IsEverything(HttpRequest request) => string.Equals(request.Cookies[Cookie], Everything, StringComparison.Ordinal);

    /// <summary>Where an item is filled in, in the view that was chosen.</summary>
    public static string Place(HttpRequest request, Language language, Guid worksheetId, Item item) => IsEverything(request)
        ? $"{SiteLinks.Everything(language, worksheetId)}#{item.Id}-title"
        : SiteLinks.Step(language, worksheetId, item.Id);

    public static bool IsChosen(HttpRequest request) => request.Query.ContainsKey(Chosen);

    public static void ChooseEverything(HttpResponse response) => response.Cookies.Append(Cookie, Everything, new()
    {
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        HttpOnly = true,
        Secure = response.HttpContext.Request.IsHttps,
        IsEssential = true,
    });

    public static void ChooseOneQuestion(HttpResponse response) => response.Cookies.Delete(Cookie);
}

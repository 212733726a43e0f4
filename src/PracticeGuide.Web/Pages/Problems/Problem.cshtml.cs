using System.Collections.Immutable;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Fields;
using PracticeGuide.Search;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Problems;

/// <summary>
/// Stands in the place of a page that could not be shown: says what happened in the reader's language, offers a way on, and gives back
/// whatever had been typed.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel(Publisher publisher) : SitePage(publisher)
{
    public int Status { get; private set; }

    public bool IsFormExpired { get; private set; }

    /// <summary>Whether the address is one of a worksheet, which only its owner's device opens.</summary>
    public bool IsWorksheet { get; private set; }

    /// <summary>The page that was asked for, with what the reader may do there; null when it is not safe to go back.</summary>
    public string? AskedAddress { get; private set; }

    /// <summary>Pages whose words are near those of the address.</summary>
    public ImmutableArray<SearchResult> Suggestions { get; private set; } = [];

    /// <summary>Everything that had been typed into the form that was sent.</summary>
    public ImmutableArray<(string Field, string Text)> Typed { get; private set; } = [];

    public override ByLanguage<string> Address { get; } = ByLanguage.Create(Addresses.Home);

    public void OnGet() => Explain();

    public void OnPost() => Explain();

    private void Explain()
    {
        // Asked for by its own address, it is a page that does not exist.
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (asked is null)
            Response.StatusCode = StatusCodes.Status404NotFound;

        Status = Response.StatusCode;
        IsFormExpired = HttpContext.Features.Get<FormExpired>() is not null;
        IsWorksheet = asked?.StartsWith(SiteLinks.Worksheets(Language) + "/", StringComparison.Ordinal) == true;
        if (Status == StatusCodes.Status404NotFound && !IsWorksheet)
            Suggestions = [.. Publication.Search.Search(new(WordsOf(asked), Language, Most: 3)).Results];

        if (HttpMethods.IsPost(Request.Method) && SameOriginOnly.FromTheSiteItself(Request))
        {
            AskedAddress = asked;
            Typed = ReadTyped();
        }
    }

    private ImmutableArray<(string Field, string Text)> ReadTyped()
    {
        try
        {
            return Request.HasFormContentType
                ? [.. from field in Request.Form where IsText(field.Key) let typed = field.Value.ToString() where typed.Length > 0 select (field.Key, typed)]
                : [];
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException or IOException)
        {
            // The form itself could not be read: its token was never looked at, and there is nothing to give back.
            IsFormExpired = false;
            return [];
        }
    }

    // The token, and what the machine counts by, were not typed; nor is a choice worth giving back.
    private static bool IsText(string field) => field is "Title" or "PersonName" or "text"
        || (field.Contains('.', StringComparison.Ordinal) && field[(field.LastIndexOf('.') + 1)..] is not (
            PostedForm.Revision or PostedForm.Operation or PostedValues.Rows or CheckItem.State or ScaleItem.Level or ClauseItem.Accepted or ChoiceItem.Chosen or ChoicesItem.Chosen or ClauseItem.Parts));

    /// <summary>The words of the last part: those before it are shared by many pages and would drown them.</summary>
    private static string WordsOf(string? address) => (address ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("")
        .Replace('-', ' ').Replace('_', ' ').Replace('.', ' ');
}

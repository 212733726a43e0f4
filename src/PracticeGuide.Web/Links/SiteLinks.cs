using System.Globalization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Access;

namespace PracticeGuide.Web.Links;

/// <summary>The addresses of what people fill in; those of what is published are <see cref="Addresses"/>.</summary>
public static class SiteLinks
{
    private static readonly ByLanguage<string> FeedbackWord = new("feedback", "avis");
    private static readonly ByLanguage<string> EverythingWord = new("everything", "tout");
    private static readonly ByLanguage<string> ResultsWord = new("results", "resultats");
    private static readonly ByLanguage<string> CompareWord = new("compare", "comparer");
    private static readonly ByLanguage<string> CarryWord = new("carry", "reprendre");
    private static readonly ByLanguage<string> NextWord = new("stages", "etapes");
    private static readonly ByLanguage<string> ManageWord = new("manage", "gerer");
    private static readonly ByLanguage<string> ShareWord = new("share", "partager");
    private static readonly ByLanguage<string> KeptWord = new("kept", "copies");
    private const string VersionsWord = "versions";
    private static readonly ByLanguage<string> JoinWord = new("join", "participer");
    private static readonly ByLanguage<string> EditorsWord = new("editors", "redaction");

    public static string Worksheets(Language language) => $"/{language.Code}/{Addresses.WorksheetsWord[language]}";

    /// <summary>One group of the worksheets, from some place on.</summary>
    /// <param name="group">Null for all.</param>
    /// <param name="after">How many come before.</param>
    public static string Worksheets(Language language, string? group, int after)
    {
        string[] asked = [.. group is null ? (string[])[] : [$"show={group}"], .. after == 0 ? (string[])[] : [string.Create(CultureInfo.InvariantCulture, $"after={after}")]];
        return asked.Length == 0 ? Worksheets(language) : $"{Worksheets(language)}?{string.Join('&', asked)}";
    }

    public static string Worksheet(Language language, Guid worksheetId) => $"{Worksheets(language)}/{worksheetId}";

    public static string Step(Language language, Guid worksheetId, string itemId) => $"{Worksheet(language, worksheetId)}/{itemId}";

    /// <summary>The same, chosen as the way to fill in worksheets on this device: one question a page.</summary>
    public static string ChooseStep(Language language, Guid worksheetId, string itemId) => $"{Step(language, worksheetId, itemId)}?{FillingView.Chosen}";

    /// <summary>Where an earlier answer to an item is put back.</summary>
    public static string Restore(Language language, Guid worksheetId, string itemId) => $"{Step(language, worksheetId, itemId)}?handler=Restore";

    /// <summary>An item with the changes before the newest.</summary>
    public static string EarlierChanges(Language language, Guid worksheetId, string itemId, int skipped) =>
        string.Create(CultureInfo.InvariantCulture, $"{Step(language, worksheetId, itemId)}?earlier={skipped}");

    /// <summary>The whole worksheet on one page.</summary>
    public static string Everything(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{EverythingWord[language]}";

    /// <summary>The same, chosen as the way to fill in worksheets on this device.</summary>
    public static string ChooseEverything(Language language, Guid worksheetId) => $"{Everything(language, worksheetId)}?{FillingView.Chosen}";

    /// <summary>What the answers tell, and what one could do next.</summary>
    public static string Results(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{ResultsWord[language]}";

    /// <summary>The results beside those of another worksheet of the same tool.</summary>
    public static string Compare(Language language, Guid worksheetId) => $"{Results(language, worksheetId)}/{CompareWord[language]}";

    /// <summary>Where a worksheet is taken on to its next stage.</summary>
    public static string NextStage(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{NextWord[language]}";

    /// <summary>Where a worksheet is copied, put away or deleted.</summary>
    public static string Manage(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{ManageWord[language]}";

    /// <summary>What was kept of a worksheet as it stood.</summary>
    public static string Kept(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{KeptWord[language]}";

    /// <summary>A worksheet as it stood.</summary>
    public static string Kept(Language language, Guid worksheetId, Guid keptId) => $"{Kept(language, worksheetId)}/{keptId}";

    /// <summary>A worksheet as it stood beside what it says now.</summary>
    public static string CompareKept(Language language, Guid worksheetId, Guid keptId) => $"{Kept(language, worksheetId, keptId)}/{CompareWord[language]}";

    /// <summary>A worksheet as it stood beside how it stood later.</summary>
    public static string CompareKept(Language language, Guid worksheetId, Guid keptId, Guid laterId) => $"{CompareKept(language, worksheetId, keptId)}?with={laterId}";

    /// <summary>Where a review is concluded.</summary>
    public static string ConcludeReview(Language language, Guid worksheetId) => $"{Kept(language, worksheetId)}?handler=Review";

    /// <summary>Where a worksheet is changed over to the newest version of its tool.</summary>
    public static string Upgrade(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{VersionsWord}";

    /// <summary>Where something of a worksheet is taken into another.</summary>
    public static string Carry(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{CarryWord[language]}";

    /// <summary>Who takes part in a worksheet, and how others come to.</summary>
    public static string Share(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{ShareWord[language]}";

    /// <summary>Where one of the forms about taking part is sent: <c>Invite</c>, <c>Revoke</c>, <c>Take</c>, <c>Leave</c>, <c>Add</c>, <c>Hand</c>.</summary>
    public static string Share(Language language, Guid worksheetId, string handler) => $"{Share(language, worksheetId)}?handler={handler}";

    /// <summary>Where something is said beside an item (<c>Comment</c>), or taken back (<c>Uncomment</c>).</summary>
    public static string Comment(Language language, Guid worksheetId, string itemId, string handler) => $"{Step(language, worksheetId, itemId)}?handler={handler}";

    /// <summary>What is said beside an item.</summary>
    public static string Comments(Language language, Guid worksheetId, string itemId) => $"{Step(language, worksheetId, itemId)}#comments";

    /// <summary>What the private links of a language begin with.</summary>
    public static string Joining(Language language) => $"/{language.Code}/{JoinWord[language]}";

    /// <summary>A private link.</summary>
    /// <param name="token">Any text; what is no token leads to a page that says so.</param>
    public static string Join(Language language, string token) => $"{Joining(language)}/{Uri.EscapeDataString(token)}";

    public static string PrintWorksheet(Language language, Guid worksheetId) => $"{Worksheet(language, worksheetId)}/{Addresses.PrintWord[language]}";

    public static string PrintTool(Language language, string toolSlug) => $"{Addresses.Tool(language, toolSlug)}/{Addresses.PrintWord[language]}";

    public static string Search(Language language, string? words) => string.IsNullOrEmpty(words)
        ? Addresses.Search(language)
        : $"{Addresses.Search(language)}?q={Uri.EscapeDataString(words)}";

    /// <summary>What someone who is typing may be about to ask for, as JSON.</summary>
    public static string Suggestions(Language language) => $"{Addresses.Search(language)}/suggest";

    /// <summary>Tells a browser how to search the site from its own search box.</summary>
    public static string OpenSearch(Language language) => $"/{language.Code}/opensearch.xml";

    /// <summary>Where a reader says whether a page helped.</summary>
    /// <param name="pageAddress">The page's own, in the same language.</param>
    public static string Feedback(Language language, string pageAddress) =>
        $"/{language.Code}/{FeedbackWord[language]}{pageAddress[Addresses.Guidance(language).Length..]}";

    public static string Editors(Language language) => $"/{language.Code}/{EditorsWord[language]}";

    /// <summary>What a browser needs to put the site among a device's own programs.</summary>
    public static string Manifest(Language language) => $"/{language.Code}/manifest.webmanifest";

    /// <summary>The page that tells what went wrong; never linked to, only run in the place of the page that failed.</summary>
    public const string Problem = "/problem";
}

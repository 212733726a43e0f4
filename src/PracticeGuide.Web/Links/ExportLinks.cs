using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Links;

/// <summary>The addresses under which a worksheet or a blank form leaves the site, and under which a worksheet comes back.</summary>
public static class ExportLinks
{
    /// <summary>What an address says of the languages of a document: <c>?language=en</c>, <c>fr</c> or <see cref="Both"/>.</summary>
    public const string LanguageKey = "language", Both = "both";

    private static readonly ByLanguage<string> ExportWord = new("export", "exporter");
    private static readonly ByLanguage<string> ImportWord = new("import", "importer");
    private static readonly ByLanguage<string> CalendarWord = new("calendar", "calendrier");
    private const string WordWord = "word", CsvWord = "csv", JsonWord = "json";

    /// <summary>The worksheet as a file of a word processor.</summary>
    /// <param name="worksheet">The worksheet's own address, in the same language.</param>
    public static string Word(Language language, string worksheet) => $"{worksheet}/{ExportWord[language]}/{WordWord}";

    /// <summary>The answers as a table.</summary>
    /// <param name="worksheet">The worksheet's own address, in the same language.</param>
    public static string Csv(Language language, string worksheet) => $"{worksheet}/{ExportWord[language]}/{CsvWord}";

    /// <summary>Everything the worksheet holds, to be brought into a site like this one again.</summary>
    /// <param name="worksheet">The worksheet's own address, in the same language.</param>
    public static string Json(Language language, string worksheet) => $"{worksheet}/{ExportWord[language]}/{JsonWord}";

    /// <summary>The dates of the worksheet.</summary>
    /// <param name="worksheet">The worksheet's own address, in the same language.</param>
    public static string Calendar(Language language, string worksheet) => $"{worksheet}/{ExportWord[language]}/{CalendarWord[language]}";

    /// <summary>The blank form of a tool as a file of a word processor.</summary>
    public static string ToolAsWord(Language language, string toolSlug) => $"{Addresses.Tool(language, toolSlug)}/{WordWord}";

    /// <summary>Where a file that was exported becomes a worksheet again.</summary>
    public static string Import(Language language) => $"{SiteLinks.Worksheets(language)}/{ImportWord[language]}";

    /// <summary>A document in one language, whatever that of the page, or in both.</summary>
    /// <param name="address">Without a query.</param>
    /// <param name="word">The code of a language, or <see cref="Both"/>.</param>
    public static string In(string address, string word) => $"{address}?{LanguageKey}={word}";
}

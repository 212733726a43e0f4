namespace PracticeGuide.Content.Languages;

/// <summary>
/// The addresses of everything published, as paths from the root of the site. The words of an address are in the language of the page
/// (<c>/en/guidance/…</c>, <c>/fr/reperes/…</c>). Content, search and the routes of the site all take them from here.
/// </summary>
public static class Addresses
{
    public static readonly ByLanguage<string> GuidanceWord = new("guidance", "reperes");
    public static readonly ByLanguage<string> ToolsWord = new("tools", "outils");
    public static readonly ByLanguage<string> GlossaryWord = new("glossary", "glossaire");
    public static readonly ByLanguage<string> SearchWord = new("search", "recherche");
    public static readonly ByLanguage<string> WorksheetsWord = new("worksheets", "fiches");
    public static readonly ByLanguage<string> BookletWord = new("booklets", "cahiers");
    public static readonly ByLanguage<string> OnThisDeviceWord = new("on-this-device", "sur-cet-appareil");
    public static readonly ByLanguage<string> ResourcesWord = new("resources", "ressources");
    public static readonly ByLanguage<string> PrintWord = new("print", "imprimer");

    /// <summary>Where the images of pages are.</summary>
    public const string Images = "/content-images";

    public static string Home(Language language) => $"/{language.Code}";

    public static string Guidance(Language language) => $"/{language.Code}/{GuidanceWord[language]}";

    public static string Audience(Language language, string audienceSlug) => $"{Guidance(language)}/{audienceSlug}";

    public static string Page(Language language, string audienceSlug, string pageSlug) => $"{Audience(language, audienceSlug)}/{pageSlug}";

    /// <summary>Everything an audience reads, on one page made for paper.</summary>
    public static string Booklet(Language language, string audienceSlug) => $"/{language.Code}/{BookletWord[language]}/{audienceSlug}";

    public static string Tools(Language language) => $"/{language.Code}/{ToolsWord[language]}";

    public static string Tool(Language language, string toolSlug) => $"{Tools(language)}/{toolSlug}";

    public static string Glossary(Language language) => $"/{language.Code}/{GlossaryWord[language]}";

    /// <summary>What a device keeps for reading without a connection; the service worker shows it in the place of a page it does not have.</summary>
    public static string OnThisDevice(Language language) => $"/{language.Code}/{OnThisDeviceWord[language]}";

    public const string TerritoryKey = "territory";
    public const string NeedKey = "need";

    public static string Resources(Language language) => $"/{language.Code}/{ResourcesWord[language]}";

    /// <summary>The directory, with only what these territories have for these needs.</summary>
    public static string Resources(Language language, IEnumerable<string> territoryIds, IEnumerable<string> needIds)
    {
        var query = string.Join('&', territoryIds.Select(id => $"{TerritoryKey}={id}").Concat(needIds.Select(id => $"{NeedKey}={id}")));
        return query.Length == 0 ? Resources(language) : $"{Resources(language)}?{query}";
    }

    /// <summary>The place of one organization in the directory.</summary>
    public static string Resource(Language language, string resourceId) => $"{Resources(language)}#{ResourceAnchor(resourceId)}";

    public static string ResourceAnchor(string resourceId) => $"resource-{resourceId}";

    public static string Search(Language language) => $"/{language.Code}/{SearchWord[language]}";

    /// <summary>The place, on a page of guidance, of the documents it rests on.</summary>
    public const string SourcesAnchor = "sources";

    /// <summary>An image of a page, the same in every language.</summary>
    /// <param name="hash">A hash of its bytes.</param>
    /// <param name="name">The file's name, for whoever saves it.</param>
    public static string Image(string hash, string name) => $"{Images}/{hash}/{Uri.EscapeDataString(name)}";

    /// <summary>The place of one glossary term, on the glossary page and on any page that explains the term.</summary>
    public static string TermAnchor(string termId) => $"term-{termId}";
}

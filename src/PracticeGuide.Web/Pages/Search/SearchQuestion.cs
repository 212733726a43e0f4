using System.Globalization;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;

namespace PracticeGuide.Web.Pages.Search;

/// <summary>What someone asks of the search page, as it stands in the page's address.</summary>
public sealed record SearchQuestion
{
    public const string WordsKey = "q";
    public const string AudienceKey = "audience";
    public const string KindKey = "kind";
    public const string LanguageKey = "language";
    public const string AsTypedKey = "as-typed";
    public const string MostKey = "more";

    /// <summary>All that an address may say.</summary>
    public static readonly string[] Keys = [WordsKey, AudienceKey, KindKey, LanguageKey, AsTypedKey, MostKey];

    /// <summary>How many results are shown at first, and how many more each time.</summary>
    public const int Page = 20;

    private const int MostEver = 100;

    /// <summary>The person's own words, as typed; longer ones are cut.</summary>
    public string? Words { get; init; }

    public string? AudienceId { get; init; }

    public ResultKind? Kind { get; init; }

    /// <summary>The one language to look in, or null for both.</summary>
    public Language? Only { get; init; }

    /// <summary>Whether nothing else than the very words is looked for.</summary>
    public bool AsTyped { get; init; }

    /// <summary>The most results to show, from <see cref="Page"/> to 100.</summary>
    public int Most { get; init; } = Page;

    public bool IsAsked => !string.IsNullOrWhiteSpace(Words);

    public int FilterCount => (AudienceId is null ? 0 : 1) + (Kind is null ? 0 : 1) + (Only is null ? 0 : 1);

    public bool IsNarrowed => FilterCount > 0;

    public bool MayShowMore => Most < MostEver;

    /// <summary>Reads an address; what makes no sense there is nobody's mistake to correct, and is passed over.</summary>
    public static SearchQuestion Read(IQueryCollection query, Library library) => new()
    {
        Words = Cut(query[WordsKey].FirstOrDefault()),
        AudienceId = library.Audiences.FirstOrDefault(audience => audience.Id == query[AudienceKey])?.Id,
        Kind = Enum.GetValues<ResultKind>().Cast<ResultKind?>().FirstOrDefault(kind => Id(kind!.Value) == query[KindKey]),
        Only = Language.TryParse(query[LanguageKey], out var only) ? only : null,
        AsTyped = query[AsTypedKey] == "1",
        Most = int.TryParse(query[MostKey], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? Math.Clamp(most, Page, MostEver) : Page,
    };

    /// <summary>What an address calls a kind: <c>page</c>, <c>tool</c>…</summary>
    public static string Id(ResultKind kind) => kind.ToString().ToLowerInvariant();

    public SearchQuestion ShowingMore() => this with { Most = Math.Min(Most + Page, MostEver) };

    public SearchQuestion WithoutFilters() => this with { AudienceId = null, Kind = null, Only = null, Most = Page };

    /// <summary>The page that answers it.</summary>
    public string Address(Language language)
    {
        (string Key, string? Value)[] parts =
        [
            (WordsKey, Words), (AudienceKey, AudienceId), (KindKey, Kind is { } kind ? Id(kind) : null), (LanguageKey, Only?.Code),
            (AsTypedKey, AsTyped ? "1" : null), (MostKey, Most > Page ? Most.ToString(CultureInfo.InvariantCulture) : null),
        ];
        var query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? Addresses.Search(language) : $"{Addresses.Search(language)}?{query}";
    }

    /// <summary>What to ask an engine for someone who reads <paramref name="language"/>.</summary>
    public SearchQuery Query(Language language) => new(Words ?? "", language, Only is null || Only == language ? Most : 0)
    {
        MostOther = Only == language ? 0 : Most,
        AudienceId = AudienceId,
        Kind = Kind,
        AsTyped = AsTyped,
    };

    private static string? Cut(string? words)
    {
        if (words is null || words.Length <= SearchQuery.MaximumLength)
            return words;

        var end = SearchQuery.MaximumLength;
        return char.IsHighSurrogate(words[end - 1]) ? words[..(end - 1)] : words[..end];
    }
}

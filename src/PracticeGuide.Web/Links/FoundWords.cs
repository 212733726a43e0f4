using PracticeGuide.Search;

namespace PracticeGuide.Web.Links;

/// <summary>Hands the words that a search found on a page to that page, in its address, so that a script can mark them there.</summary>
public static class FoundWords
{
    public const string Key = "mark";

    private const int MostWords = 8;

    /// <summary>In characters, the commas between the words included.</summary>
    private const int Longest = 200;

    /// <summary>What the passages of a result mark, without repetition, as the value of <see cref="Key"/>; empty where they mark nothing.</summary>
    public static string In(SearchResult result)
    {
        if (result.ThroughTranslation)
            return "";

        var words = result.Passages.SelectMany(passage => passage.Fragments)
            .Where(fragment => fragment.Matches && !fragment.Text.Contains(',', StringComparison.Ordinal))
            .Select(fragment => fragment.Text).Distinct(StringComparer.CurrentCultureIgnoreCase).Take(MostWords);
        var value = "";
        foreach (var word in words)
        {
            if (value.Length + 1 + word.Length <= Longest)
                value += value.Length == 0 ? word : $",{word}";
        }

        return value;
    }

    /// <param name="address">An address of the site, which may have a query and a fragment.</param>
    /// <param name="words">As <see cref="In"/> gives them.</param>
    public static string Mark(string address, string words)
    {
        if (words.Length == 0)
            return address;

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (place, fragment) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        var joint = place.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{place}{joint}{Key}={string.Join(',', words.Split(',').Select(Uri.EscapeDataString))}{fragment}";
    }
}

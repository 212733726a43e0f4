using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>Reads <c>Accept-Encoding</c>.</summary>
public static class AcceptedEncoding
{
    /// <returns><c>br</c>, <c>gzip</c>, or null for no encoding: what the browser likes best, the smaller one where it likes both as much.</returns>
    public static string? Best(StringValues accepted)
    {
        if (accepted.Count == 0 || !StringWithQualityHeaderValue.TryParseList(accepted, out var offers))
            return null;

        var (brotli, gzip) = (Quality(offers, "br"), Quality(offers, "gzip"));
        if (brotli > 0 && brotli >= gzip)
            return "br";
        return gzip > 0 ? "gzip" : null;
    }

    private static double Quality(IList<StringWithQualityHeaderValue> offers, string encoding)
    {
        double any = 0;
        foreach (var offer in offers)
        {
            if (offer.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase))
                return offer.Quality ?? 1;
            if (offer.Value.Equals("*", StringComparison.Ordinal))
                any = offer.Quality ?? 1;
        }

        return any;
    }
}

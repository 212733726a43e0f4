using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Tools;

/// <summary>Words that no section or item may be called: addresses of the site end in them, rules are written with them, and reviews make them.</summary>
internal static partial class ReservedIds
{
    private static readonly FrozenSet<string> AddressWords = new[]
    {
        "everything", "tout", "print", "imprimer", "results", "resultats", "share", "partager", "reviews", "bilans", "manage", "gerer", "export", "exporter",
        "stages", "etapes", "carry", "reprendre", "versions", "kept", "copies", "history", "historique", "check", "verifier",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RuleWords = new[] { "and", "or", "not", "in" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(string id, Place place, FileReport report)
    {
        if (AddressWords.Contains(id))
            report.Error(place, $"The site keeps “{id}” for an address of its own: choose another id.");
        else if (RuleWords.Contains(id))
            report.Error(place, $"Rules are written with the word “{id}”: choose another id.");
        else if (ReviewForm().IsMatch(id))
            report.Error(place, $"“{id}” is what a section of the key “review” is called: choose another id.");
    }

    [GeneratedRegex(@"^review-[0-9]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReviewForm();
}

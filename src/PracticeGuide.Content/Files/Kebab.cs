using System.Text.RegularExpressions;

namespace PracticeGuide.Content.Files;

/// <summary>The form of ids, slugs and anchors: lowercase ASCII words joined by hyphens, <c>what-a-partnership-is</c>.</summary>
internal static partial class Kebab
{
    public const string Form = "lowercase letters a–z, digits and single hyphens, such as “what-a-partnership-is”";

    public static bool Is(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide.Layout;

/// <summary>What a Markdown file's path says: the page it is a file of, and the language it is in.</summary>
/// <param name="Folders">The folders it stands in, below the one pages begin at, without that of a language.</param>
/// <param name="Stem">The file's name without language and ending.</param>
/// <param name="Language">Null where nothing in the path says it.</param>
internal sealed partial record PageName(ImmutableArray<string> Folders, string Stem, Language? Language)
{
    private static readonly FrozenSet<string> IndexStems =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "index", "_index", "readme", "lisezmoi", "lisez-moi");

    private static readonly FrozenSet<string> LanguageCodes =
        CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.TwoLetterISOLanguageName).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it stands for its folder: <c>README.md</c>, <c>index.md</c>.</summary>
    public bool IsIndex => IndexStems.Contains(Stem);

    /// <summary>The folder that is the audience, or empty where it stands at the top.</summary>
    public string Audience => Folders.IsEmpty ? "" : Folders[0];

    /// <summary>The same for every file of a page.</summary>
    public string Key { get; } = string.Join('/', [.. Folders, IndexStems.Contains(Stem) ? "index" : Stem]).ToLowerInvariant();

    /// <summary>Puts what stands for a folder before what stands in it.</summary>
    public string SortKey => IsIndex ? Key[..^"index".Length] : Key;

    /// <summary>Folders below that of the audience become part of the name: <c>visits/first.md</c> is <c>visits-first</c>.</summary>
    public string Name => string.Join('-', Folders.Length > 1 && IsIndex ? Folders.Skip(1) : [.. Folders.Skip(1), Stem]);

    /// <summary>What it is called where it gives itself no title: the file, or the folder it stands for.</summary>
    public string Readable => Words(IsIndex && !Folders.IsEmpty ? Folders[^1] : Stem);

    /// <param name="parts">The path below the folder pages begin at.</param>
    /// <returns>Null for a file in a language that the site does not speak.</returns>
    public static PageName? Parse(ReadOnlySpan<string> parts)
    {
        ImmutableArray<string> folders = [.. parts[..^1]];
        var place = Array.FindIndex([.. folders], folder => LanguageOf(folder) is not null);
        var language = place < 0 ? null : LanguageOf(folders[place]);
        if (place >= 0)
            folders = folders.RemoveAt(place);

        var stem = Path.GetFileNameWithoutExtension(parts[^1]);
        if (LanguageOf(stem) is { } whole)
            return new PageName(folders, "index", whole);
        if (Marked().Match(stem) is { Success: true } marked)
            return new PageName(folders, marked.Groups["name"].Value, LanguageOf(marked.Groups["code"].Value));

        var end = Path.GetExtension(stem);
        return end.Length == 3 && LanguageCodes.Contains(end[1..]) ? null : new PageName(folders, stem, language);
    }

    /// <summary>Hyphens, underscores and the number that orders files are no words.</summary>
    public static string Words(string name)
    {
        var words = Separators().Replace(Number().Replace(name, ""), " ").Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static Language? LanguageOf(string name) => Code().Match(name) is { Success: true } code && Language.TryParse(code.Groups["code"].Value, out var language) ? language : null;

    [GeneratedRegex("^(?<code>en|fr)([-_][a-z]{2})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^(?<name>.+)[._-](?<code>(en|fr)([-_][a-z]{2})?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\d+([._\s-]+|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[-_\s]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();
}

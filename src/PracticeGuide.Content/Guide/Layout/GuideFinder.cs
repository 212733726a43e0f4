using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide.Layout;

/// <summary>
/// Finds the pages of a content folder by the names of its files: in <c>guide/</c> where there is one, else in the folder itself. A file
/// says its language in its name (<c>goals.fr.md</c>, <c>goals-fr.md</c>) or by a folder (<c>fr/goals.md</c>); one that says none is in
/// English.
/// </summary>
internal sealed class GuideFinder(ContentFiles files, string siteName, DiagnosticBag bag)
{
    /// <summary>The shape of the folder, for messages.</summary>
    private const string Shape = "guide/ holds, in a folder for each audience, audience.yml and pages named page.en.md and page.fr.md";

    private const string AudienceYml = "audience.yml";

    /// <summary>So that the tenth page follows the ninth.</summary>
    private static readonly StringComparer ReadingOrder =
        StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering | CompareOptions.IgnoreCase);

    private readonly Dictionary<string, ContentFile> _audienceFiles = new(StringComparer.Ordinal);
    private readonly List<(PageName Name, ContentFile File)> _pageFiles = [];
    private readonly List<ContentFile> _images = [];

    /// <summary>The folder that pages begin at: <c>guide</c>, or empty where the content folder has none.</summary>
    public static string Root(ContentFiles files) => files.In("guide").Any(file => file.IsMarkdown || file.Name is AudienceYml) ? "guide" : "";

    public FoundGuide Find()
    {
        var root = Root(files);
        foreach (var file in root.Length > 0 ? files.In(root) : files.Files.Where(IsBesideTheTools))
            Sort(file, file.Parts.AsSpan(root.Length > 0 ? 1 : 0), root.Length > 0);

        var groups = _pageFiles.GroupBy(file => file.Name.Key, StringComparer.Ordinal).Select(Choose).OfType<Group>().ToArray();
        var audiences = FindAudiences(groups, root);
        return new FoundGuide([.. audiences.Values], FindPages(groups, audiences), [.. _images], root);
    }

    /// <summary>Pages may stand in a folder named <c>tools</c> too; what else stands there may be a tool.</summary>
    private static bool IsBesideTheTools(ContentFile file) =>
        (file.Parts.Length > 1 && file.Parts[0] is not "tools") || file.IsMarkdown || FileKinds.ImageType(file.Path) is not null;

    private void Sort(ContentFile file, ReadOnlySpan<string> parts, bool isOurs)
    {
        if (FileKinds.ImageType(file.Path) is not null)
            _images.Add(file);
        else if (parts is [var folder, AudienceYml])
            _audienceFiles[folder] = file;
        else if (file.IsMarkdown && PageName.Parse(parts) is { } name)
            _pageFiles.Add((name, file));
        else if (file.IsMarkdown)
            bag.For(file.Path).Warning(Place.Start, $"This file is not read: the site is in {string.Join(" and ", Language.All)}.");
        else if (isOurs)
            bag.For(file.Path).Warning(Place.Start, $"This file is not read: {Shape}.");
    }

    /// <summary>One file for each language: of several, the first that says its language.</summary>
    private Group? Choose(IGrouping<string, (PageName Name, ContentFile File)> group)
    {
        var chosen = ByLanguage.Create<ContentFile?>(language =>
        {
            var candidates = group.Where(file => (file.Name.Language ?? Language.English) == language)
                .OrderBy(file => file.Name.Language is null).ThenBy(file => file.File.Path, StringComparer.Ordinal).Select(file => file.File).ToArray();
            foreach (var other in candidates.Skip(1))
                bag.For(other.Path).Warning(Place.Start, $"This file is not read: {candidates[0].Path} is the same page in the same language.");
            return candidates.FirstOrDefault();
        });
        var (name, first) = group.First();
        var inAudience = _audienceFiles.ContainsKey(name.Audience);
        var written = Language.All.Select(language => chosen[language]).OfType<ContentFile>();
        var isPlain = !written.Any(file => file.Text is { } text ? FrontMatter.IsOurs(text, inAudience) : inAudience);
        if (isPlain || name.Audience.Length > 0)
            return new Group(name, chosen, isPlain);

        bag.For(first.Path).Error(Place.Start, "A page with front matter stands in the folder of its audience: guide/AUDIENCE/page.en.md.");
        return null;
    }

    private Dictionary<string, FoundAudience> FindAudiences(Group[] groups, string root)
    {
        var written = groups.Where(group => !group.IsPlain).Select(group => group.Name.Audience).Concat(_audienceFiles.Keys).ToHashSet(StringComparer.Ordinal);
        var ids = new UniqueNames(written);
        return groups.Select(group => group.Name.Audience).Concat(_audienceFiles.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(folder => new FoundAudience(
                written.Contains(folder) ? folder : ids.Take(Id(folder.Length > 0 ? folder : siteName)),
                folder, string.Join('/', new[] { root, folder, AudienceYml }.Where(part => part.Length > 0)),
                _audienceFiles.GetValueOrDefault(folder), !written.Contains(folder)))
            .ToDictionary(audience => audience.Folder, StringComparer.Ordinal);
    }

    private static ImmutableArray<FoundPage> FindPages(Group[] groups, Dictionary<string, FoundAudience> audiences)
    {
        var pages = ImmutableArray.CreateBuilder<FoundPage>(groups.Length);
        foreach (var group in groups.GroupBy(group => group.Name.Audience, StringComparer.Ordinal))
        {
            var audience = audiences[group.Key];
            var names = new UniqueNames(group.Where(page => !page.IsPlain).Select(page => page.Name.Name));
            var ordered = group.OrderBy(page => page.Name.SortKey, ReadingOrder).ThenBy(page => page.Name.Key, StringComparer.Ordinal);
            pages.AddRange(ordered.Select((page, place) => new FoundPage(
                $"{audience.Id}/{(page.IsPlain ? names.Take(Id(page.Name.Name)) : page.Name.Name)}", audience.Id, page.Name, page.Files, page.IsPlain, place)));
        }

        return pages.ToImmutable();
    }

    /// <summary>A name in letters that no address holds is known by a hash of it: it stays the same when other files come and go.</summary>
    private static string Id(string name) =>
        Kebab.From(name) is { Length: > 0 } id ? id : $"page-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8]}";

    private sealed record Group(PageName Name, ByLanguage<ContentFile?> Files, bool IsPlain);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Tools;

namespace PracticeGuide.Content;

/// <summary>Everything published, in every language: read from the content folder, immutable, swapped whole when a file changes.</summary>
public sealed class Library
{
    private readonly FrozenDictionary<string, GuidePage> _pages;
    private readonly FrozenDictionary<string, Tool> _tools;
    private readonly FrozenDictionary<string, GlossaryTerm> _terms;
    private readonly FrozenDictionary<string, SourceDocument> _documents;
    private readonly FrozenDictionary<string, Audience> _audiences;
    private readonly FrozenDictionary<(string Id, int Version), Tool> _oldTools = FrozenDictionary<(string Id, int Version), Tool>.Empty;
    private readonly FrozenDictionary<string, ContentImage> _images = FrozenDictionary<string, ContentImage>.Empty;

    /// <summary>All ids must be unique and every reference must lead somewhere: the loader sees to it.</summary>
    public Library(
        string version, SiteText site, IEnumerable<Audience> audiences, IEnumerable<Tool> tools,
        IEnumerable<GlossaryTerm> terms, IEnumerable<SourceDocument> documents, ResourceDirectory resources,
        IEnumerable<Drawing> drawings)
    {
        Version = version;
        Site = site;
        Audiences = [.. audiences.OrderBy(audience => audience.Order)];
        Tools = [.. tools];
        Terms = [.. terms];
        Documents = [.. documents];
        Resources = resources;
        Drawings = [.. drawings];
        Pages = [.. Audiences.SelectMany(audience => audience.Pages)];

        _audiences = Audiences.ToFrozenDictionary(audience => audience.Id, StringComparer.Ordinal);
        _pages = Pages.ToFrozenDictionary(page => page.Id, StringComparer.Ordinal);
        _tools = Tools.ToFrozenDictionary(tool => tool.Id, StringComparer.Ordinal);
        _terms = Terms.ToFrozenDictionary(term => term.Id, StringComparer.Ordinal);
        _documents = Documents.ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);
    }

    /// <summary>A hash of every file it was read from: the same content has the same version.</summary>
    public string Version { get; }

    public SiteText Site { get; }

    /// <summary>By <see cref="Audience.Order"/>.</summary>
    public ImmutableArray<Audience> Audiences { get; }

    /// <summary>Audience after audience, each in reading order.</summary>
    public ImmutableArray<GuidePage> Pages { get; }

    public ImmutableArray<Tool> Tools { get; }

    public ImmutableArray<GlossaryTerm> Terms { get; }

    public ImmutableArray<SourceDocument> Documents { get; }

    public ResourceDirectory Resources { get; }

    /// <summary>By id.</summary>
    public ImmutableArray<Drawing> Drawings { get; }

    /// <summary>What search takes for the same, whatever word a text uses.</summary>
    public ImmutableArray<SynonymGroup> Synonyms { get; init; } = [];

    /// <summary>What worksheets that were started with it still need: no list, no link and no search leads to it. None is the current one.</summary>
    public ImmutableArray<Tool> OldToolVersions
    {
        get;
        init
        {
            field = value;
            _oldTools = value.ToFrozenDictionary(tool => (tool.Id, tool.Version));
        }
    } = [];

    /// <summary>Every image that a page shows, none twice.</summary>
    public ImmutableArray<ContentImage> Images
    {
        get;
        init
        {
            field = value;
            _images = value.ToFrozenDictionary(image => image.Address, StringComparer.Ordinal);
        }
    } = [];

    public Audience Audience(string id) => _audiences[id];

    public GlossaryTerm Term(string id) => _terms[id];

    public SourceDocument Document(string id) => _documents[id];

    public bool TryGetPage(string id, [NotNullWhen(true)] out GuidePage? page) => _pages.TryGetValue(id, out page);

    public bool TryGetTool(string id, [NotNullWhen(true)] out Tool? tool) => _tools.TryGetValue(id, out tool);

    /// <summary>The audience whose address in <paramref name="language"/> ends in <paramref name="slug"/>, or null.</summary>
    public Audience? FindAudience(Language language, string? slug) =>
        Audiences.FirstOrDefault(audience => SameSlug(audience.Slug[language], slug));

    /// <summary>The page at that place in <paramref name="language"/>, or null.</summary>
    public GuidePage? FindPage(Language language, string? audienceSlug, string? pageSlug) =>
        FindAudience(language, audienceSlug)?.Pages.FirstOrDefault(page => SameSlug(page.Text[language].Slug, pageSlug));

    /// <summary>The tool whose address in <paramref name="language"/> ends in <paramref name="slug"/>, or null.</summary>
    public Tool? FindTool(Language language, string? slug) => Tools.FirstOrDefault(tool => SameSlug(tool.Slug[language], slug));

    /// <summary>The tool as a worksheet was started with it, current or older, or null where that version is not kept.</summary>
    public Tool? FindTool(string id, int version) =>
        _tools.TryGetValue(id, out var tool) && tool.Version == version ? tool : _oldTools.GetValueOrDefault((id, version));

    /// <summary>The image at <paramref name="address"/>, or null.</summary>
    public ContentImage? FindImage(string address) => _images.GetValueOrDefault(address);

    /// <summary>Where <paramref name="link"/> leads in <paramref name="language"/>.</summary>
    /// <exception cref="KeyNotFoundException">The library holds no such page.</exception>
    public string Address(GuidanceLink link, Language language)
    {
        var address = _pages[link.PageId].Text[language].Address;
        return link.Anchor is null ? address : $"{address}#{link.Anchor}";
    }

    private static bool SameSlug(string slug, string? asked) => string.Equals(slug, asked, StringComparison.Ordinal);
}

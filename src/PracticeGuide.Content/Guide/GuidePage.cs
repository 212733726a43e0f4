using System.Collections.Immutable;
using System.Text;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>A page of guidance: a Markdown file for each language, side by side. Where one is missing the page is shown in the other.</summary>
public sealed record GuidePage
{
    /// <summary>Audience folder and file name, <c>partners/making-it-succeed</c>: how other content links to it.</summary>
    public required string Id { get; init; }

    public required string AudienceId { get; init; }

    /// <summary>Place among the pages of its audience, smallest first.</summary>
    public required int Order { get; init; }

    /// <summary>The documents it rests on.</summary>
    public required ImmutableArray<SourceReference> Sources { get; init; }

    /// <summary>Ids of the tools the whole page leads to.</summary>
    public required ImmutableArray<string> ToolIds { get; init; }

    /// <summary>Ids of the territories whose resources it lists, in alphabetical order.</summary>
    public ImmutableArray<string> TerritoryIds { get; init; } = [];

    /// <summary>The day someone last read it through against its sources; null where nobody says so.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>What a reader of each language is shown: a page that has not been translated has the text of the language it has.</summary>
    public required ByLanguage<PageText> Text { get; init; }

    /// <summary>The languages it has been written in; at least one.</summary>
    public IEnumerable<Language> Languages => Language.All.Where(IsIn);

    public bool IsIn(Language language) => Text[language].Language == language;
}

/// <summary>A page of guidance as it is shown to the readers of one language.</summary>
public sealed record PageText
{
    /// <summary>The language of the text; not that of its readers where the page has not been translated.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether it is a translation, and the page it was made from has changed since.</summary>
    public bool IsStale { get; init; }

    /// <summary>Path from the root of the site, in the language of the readers.</summary>
    public required string Address { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence, used in lists, search and metadata.</summary>
    public required string Summary { get; init; }

    /// <summary>How people ask for what the page answers, in words it may not use: for search alone.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>What stands before the first section, as safe HTML; may be empty.</summary>
    public required string IntroductionHtml { get; init; }

    public required string IntroductionText { get; init; }

    /// <summary>In reading order.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Ids of the glossary terms the text explains in place, in order of first use.</summary>
    public required ImmutableArray<string> TermIds { get; init; }

    /// <summary>The addresses of other sites that its own links lead to, in order of first use; those of the directory are not among them.</summary>
    public ImmutableArray<Uri> OutsideAddresses { get; init; } = [];

    /// <summary>Minutes to read at 200 words a minute, at least 1.</summary>
    public required int Minutes { get; init; }
}

/// <summary>A passage under one second-level heading.</summary>
/// <param name="Anchor"><c>#anchor</c>: stable and the same in every language, except in plain Markdown, where it is made of the heading.</param>
/// <param name="Title">The heading's plain text.</param>
/// <param name="Html">What stands below the heading, as safe HTML; deeper headings are inside, with anchors of their own.</param>
/// <param name="Text">The same as plain text, one space between words, for search and passages.</param>
public sealed record Section(string Anchor, string Title, string Html, string Text)
{
    private readonly byte[] _html = Encoding.UTF8.GetBytes(Html);

    /// <remarks>Kept as UTF-8, half the size: it is asked for only when a page is made.</remarks>
    public string Html
    {
        get => Encoding.UTF8.GetString(_html);
        init => _html = Encoding.UTF8.GetBytes(value);
    }
}

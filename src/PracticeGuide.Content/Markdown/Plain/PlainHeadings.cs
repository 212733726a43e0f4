using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Markdown.Headings;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>
/// Takes the first <c>#</c> as the title and makes sections of the headings below, whatever levels they are written at: those of the highest
/// level begin sections and all others stand inside one. An anchor is made of the words.
/// </summary>
internal sealed class PlainHeadings : MarkdownFeature
{
    /// <summary>Ids that the page around the text has.</summary>
    private static readonly string[] PageIds = ["main", "on-this-page", "audience-nav", "sources", "terms", "q"];

    private static readonly string[] ReservedPrefixes = ["term-", "resource-", Footnotes.Prefix];

    public override void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.TryParseAttributes = HeadingFeature.TryParseAnchor;

    public override void Read(MarkdownDocument document, Manuscript manuscript)
    {
        var (title, _) = Beginning(document);
        manuscript.Title = title is null ? null : HeadingText.Of(title);
        manuscript.Summary = document.OfType<ParagraphBlock>().Select(paragraph => InlineText.Of(paragraph.Inline)).FirstOrDefault(text => text.Length > 0) is { } text
            ? PlainSummary.Of(text)
            : null;

        var headings = document.OfType<HeadingBlock>().Where(heading => heading != title).ToArray();
        var sectionLevel = headings.Select(heading => heading.Level).DefaultIfEmpty().Min();
        var anchors = new UniqueNames(PageIds);
        foreach (var heading in headings)
        {
            var isSection = heading.Level == sectionLevel || manuscript.Headings.Count == 0;
            manuscript.Headings.Add(new PageHeading(isSection ? 2 : 3, Anchor(heading, anchors), manuscript.PlaceOf(heading.Span)));
        }
    }

    public override void Prepare(MarkdownDocument document, Manuscript manuscript)
    {
        var (title, lead) = Beginning(document);
        var number = 0;
        foreach (var heading in document.OfType<HeadingBlock>().Where(heading => heading != title))
        {
            var read = manuscript.Headings[number++];
            heading.Level = read.Level;
            heading.SetAttributes(new HtmlAttributes { Id = read.Anchor });
        }

        if (title is not null)
            document.Remove(title);
        if (lead is not null && string.Equals(InlineText.Of(lead.Inline), manuscript.Summary, StringComparison.Ordinal))
            document.Remove(lead);
    }

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page) =>
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new InnerHeadingRenderer());

    /// <summary>The title, and the first paragraph where the summary below the title says all of it: it would stand there twice.</summary>
    private static (HeadingBlock? Title, ParagraphBlock? Lead) Beginning(MarkdownDocument document)
    {
        var title = document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1 && HeadingText.Of(heading).Length > 0);
        var first = title is null ? 0 : document.IndexOf(title) + 1;
        var isFirst = title is null || first == 1;
        return isFirst && first < document.Count && document[first] is ParagraphBlock { Inline: { } inline } paragraph
            && inline.All(part => part is LiteralInline or LineBreakInline or HtmlEntityInline) && PlainSummary.IsWhole(InlineText.Of(inline))
            ? (title, paragraph)
            : (title, null);
    }

    private static string Anchor(HeadingBlock heading, UniqueNames anchors)
    {
        var wished = Kebab.From(heading.TryGetAttributes()?.Id ?? HeadingText.Of(heading));
        if (wished.Length == 0 || ReservedPrefixes.Any(prefix => wished.StartsWith(prefix, StringComparison.Ordinal)))
            wished = wished.Length == 0 ? "section" : $"section-{wished}";

        // The page names the title of each section by the section's anchor.
        return anchors.Take(wished, name => !name.EndsWith("-title", StringComparison.Ordinal));
    }
}

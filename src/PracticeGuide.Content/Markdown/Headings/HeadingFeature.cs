using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Files;

namespace PracticeGuide.Content.Markdown.Headings;

/// <summary>
/// <c>## Title {#anchor}</c> begins a section and <c>### Title {#anchor}</c> a part of one. Markdig's generic attributes would read the
/// anchor too, but they put any attribute an author writes on any element; this reads an anchor and nothing else.
/// </summary>
internal sealed class HeadingFeature : MarkdownFeature
{
    /// <summary>Beginnings of ids that the site gives out itself, on the same page.</summary>
    private static readonly string[] ReservedPrefixes = ["term-", "organization-", FigureWriter.IdPrefix];

    public override void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.TryParseAttributes = TryParseAnchor;

    public override void Check(MarkdownObject part, Manuscript manuscript)
    {
        if (part is not HeadingBlock heading)
            return;

        var anchor = heading.TryGetAttributes()?.Id;
        if (Mistake(heading, anchor, manuscript) is { } mistake)
            manuscript.Error(heading, mistake);
        if (heading is { Level: 2 or 3, IsSetext: false, Parent: MarkdownDocument })
            manuscript.Headings.Add(new PageHeading(heading.Level, anchor, manuscript.PlaceOf(heading.Span)));
    }

    private static string? Mistake(HeadingBlock heading, string? anchor, Manuscript manuscript)
    {
        if (heading.IsSetext)
            return "A heading is written “## Title {#anchor}”, not by underlining.";
        if (heading.Level == 1)
            return "The page's title is its only first-level heading: begin sections with “##”.";
        if (heading.Level > 3)
            return "Headings are “##” and “###”: cut the section in two instead of going deeper.";
        if (heading.Parent is not MarkdownDocument)
            return "A heading stands by itself, not in a list, a quote or a container.";
        if (HeadingText.Of(heading).Length == 0)
            return "The heading has no words.";
        if (heading.Inline!.Descendants<LinkInline>().Any() || heading.Inline!.Descendants<AutolinkInline>().Any())
            return "A heading holds no link: put it in the text below.";
        if (heading.Level == 3 && manuscript.Headings.Count == 0)
            return "A “###” heading stands inside a section that begins with “##”.";
        return anchor is null ? MissingAnchor(heading) : AnchorMistake(anchor, manuscript);
    }

    private static string? MissingAnchor(HeadingBlock heading) =>
        heading.Level == 2 ? "The section needs an anchor, the same in every language: “## Title {#anchor}”." : null;

    private static string? AnchorMistake(string anchor, Manuscript manuscript)
    {
        if (!Kebab.Is(anchor))
            return $"The anchor “{anchor}” is not made of {Kebab.Form}.";
        if (ReservedPrefixes.FirstOrDefault(prefix => anchor.StartsWith(prefix, StringComparison.Ordinal)) is { } reserved)
            return $"The anchor “{anchor}” begins with “{reserved}”, which the site keeps for itself.";
        return manuscript.Headings.Exists(heading => string.Equals(heading.Anchor, anchor, StringComparison.Ordinal))
            ? $"The anchor “{anchor}” already stands above on this page."
            : null;
    }

    public static bool TryParseAnchor(BlockProcessor processor, ref StringSlice slice, IBlock block)
    {
        // A heading may be closed by the signs it begins with: “## Title {#anchor} ##”.
        var text = slice.AsSpan().TrimEnd().TrimEnd('#').TrimEnd();
        var start = text.LastIndexOf("{#", StringComparison.Ordinal);
        if (start < 0 || !text.EndsWith("}"))
            return false;

        block.GetAttributes().Id = text[(start + 2)..^1].ToString();
        slice.End = slice.Start + start - 1;
        return true;
    }
}

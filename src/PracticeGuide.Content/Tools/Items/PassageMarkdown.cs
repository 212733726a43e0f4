using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Html;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Markdown.Unsupported;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>The Markdown of passages in tools: paragraphs, lists, emphasis, quotations, and links to pages and elsewhere. Any number of threads may write.</summary>
/// <param name="destinations">The pages that passages can lead to.</param>
internal sealed class PassageMarkdown(Destinations destinations)
{
    private static readonly Dialect Dialect = new(new PassageFeature(), new UnsupportedFeature());

    /// <param name="report">Told of each mistake, as a sentence.</param>
    public Passage Write(string markdown, Language language, Action<string> report)
    {
        var bag = new DiagnosticBag();
        var passage = new Passage("", "", "", "");
        if (SiteMarkdown.Parse("", markdown, Dialect, bag.For("")) is { HasErrors: false } manuscript)
            passage = new PassageReader().Read(SiteMarkdown.Render(new(manuscript, language, language, "", [], destinations)), mistake => manuscript.Report.Error(Place.Start, mistake))[0];
        foreach (var diagnostic in bag.Sorted())
            report(diagnostic.Message);
        return passage;
    }

    private sealed class PassageFeature : MarkdownFeature
    {
        private const string Forms = "a page (partners/making-it-succeed#goals), https://…, http://…, tel:… or mailto:…";

        public override void Check(MarkdownObject part, Manuscript manuscript)
        {
            var mistake = part switch
            {
                HeadingBlock => "A passage has no headings: its title is one. Make two passages of it instead.",
                LinkInline { IsImage: true } => "A passage holds no images: lead to the page that has it.",
                LinkInline link => Mistake(link),
                AutolinkInline { IsEmail: false } link when LinkTarget.Parse(link.Url) is not LinkTarget.External => LeadsNowhere(link.Url),
                _ => null,
            };
            if (mistake is not null)
                manuscript.Error(part, mistake);
        }

        public override void AddRenderers(HtmlRenderer renderer, PageRendering page)
        {
            renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer(page));
            renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new BareLinkRenderer(page));
        }

        private static string? Mistake(LinkInline link)
        {
            if (LinkTarget.Parse(link.Url) is not (LinkTarget.Page or LinkTarget.External))
                return LeadsNowhere(link.Url);
            return link.Descendants<LiteralInline>().Any(literal => !literal.Content.IsEmptyOrWhitespace()) ? null : "The link has no words.";
        }

        private static string LeadsNowhere(string? url) => $"“{Excerpt.Of(url)}” is no address that a passage can link to: write {Forms}.";
    }
}

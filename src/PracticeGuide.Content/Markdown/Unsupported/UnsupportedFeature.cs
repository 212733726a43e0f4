using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PracticeGuide.Content.Markdown.Unsupported;

/// <summary>
/// What CommonMark has and this site does not. Raw HTML is parsed, so that it can be reported where it stands instead of showing as text,
/// and there is nothing that writes it.
/// </summary>
internal sealed class UnsupportedFeature : MarkdownFeature
{
    public override void Check(MarkdownObject part, Manuscript manuscript)
    {
        var mistake = part switch
        {
            HtmlBlock or HtmlInline => "HTML is not supported: write Markdown, and “\\<” for the sign itself.",
            FencedCodeBlock or CodeInline => "Code is not supported: remove the backticks.",
            CodeBlock => "Code is not supported: this line begins with four spaces or more, remove them.",
            ThematicBreakBlock => "Lines across the page are not supported: begin a section with “##”.",
            _ => null,
        };
        if (mistake is not null)
            manuscript.Error(part, mistake);
    }

    public override void AddRenderers(HtmlRenderer renderer, PageRendering page)
    {
        renderer.ObjectRenderers.TryRemove<HtmlBlockRenderer>();
        renderer.ObjectRenderers.TryRemove<HtmlInlineRenderer>();
    }
}

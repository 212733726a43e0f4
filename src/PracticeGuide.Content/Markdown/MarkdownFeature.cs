using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace PracticeGuide.Content.Markdown;

/// <summary>One thing an author can write in a page: how it is parsed, what can be wrong with it, and the HTML it becomes.</summary>
internal abstract class MarkdownFeature
{
    /// <summary>Teaches the parser what the feature looks like.</summary>
    public virtual void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    /// <summary>Looks at each part of a page, in reading order, and reports what can be known from the page alone.</summary>
    public virtual void Check(MarkdownObject part, Manuscript manuscript)
    {
    }

    /// <summary>Adds what writes the feature as HTML, and reports references that lead nowhere.</summary>
    public virtual void AddRenderers(HtmlRenderer renderer, PageRendering page)
    {
    }
}

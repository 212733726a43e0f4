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

    /// <summary>Takes from the page as a whole what must be known before it is written.</summary>
    public virtual void Read(MarkdownDocument document, Manuscript manuscript)
    {
    }

    /// <summary>Changes the page, parsed again, into what is to be written.</summary>
    public virtual void Prepare(MarkdownDocument document, Manuscript manuscript)
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

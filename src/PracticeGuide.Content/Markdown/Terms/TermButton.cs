using Markdig.Renderers;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Markdown.Terms;

/// <summary>
/// A word that its glossary definition is explained behind: a button that opens the popover the page's template writes, once a term,
/// under the same id.
/// </summary>
internal static class TermButton
{
    public const string End = "</button>";

    public static void WriteStart(HtmlRenderer renderer, string termId) =>
        renderer.Write("<button type=\"button\" class=\"term\" popovertarget=\"").WriteEscape(Addresses.TermAnchor(termId)).Write("\">");
}

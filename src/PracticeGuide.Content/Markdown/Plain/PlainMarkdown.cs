using PracticeGuide.Content.Markdown.Tables;

namespace PracticeGuide.Content.Markdown.Plain;

/// <summary>The Markdown that people write elsewhere: CommonMark and what GitHub adds to it. Everything in it is shown, or said in words.</summary>
internal static class PlainMarkdown
{
    public static readonly Dialect Dialect = new(
        new PlainHeadings(),
        new PlainLinks(),
        new PlainInlines(),
        new TableFeature(),
        new RawHtml(),
        new Footnotes());
}

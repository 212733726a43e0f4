using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Markdown;

/// <summary>A test that is a document: its Markdown is the body of a page, the same in both languages.</summary>
public abstract class PageTest : IDisposable
{
    private readonly ContentFolder _folder = new();
    private readonly Lazy<LoadResult> _result;

    /// <param name="body">Below the front matter of both files.</param>
    /// <param name="files">More files of the folder: path and text.</param>
    protected PageTest(string body, params ReadOnlySpan<(string Path, string Text)> files)
    {
        _folder.WriteBody(body);
        foreach (var (path, text) in files)
            _folder.Write(path, text);
        _result = new Lazy<LoadResult>(_folder.Load);
    }

    protected IEnumerable<string> Diagnostics => _result.Value.Diagnostics.Select(diagnostic => diagnostic.ToString());

    protected PageText English => Page.Text[Language.English];

    protected PageText French => Page.Text[Language.French];

    private GuidePage Page
    {
        get
        {
            Assert.Empty(Diagnostics);
            Assert.True(_result.Value.Library!.TryGetPage("partners/example", out var page));
            return page;
        }
    }

    protected static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    protected IElement Introduction(Language language) => Parse(Page.Text[language].IntroductionHtml);

    protected IElement Introduction() => Introduction(Language.English);

    protected IElement Section(string anchor) => Parse(English.Sections.Single(section => section.Anchor == anchor).Html);

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

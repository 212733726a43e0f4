using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests;

public sealed class LibraryLoaderTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    [Fact]
    public void A_page_has_what_its_two_files_say()
    {
        Assert.True(_folder.LoadLibrary().TryGetPage("partners/start", out var page));

        Assert.Equal("partners", page.AudienceId);
        Assert.Equal(20, page.Order);
        Assert.Equal(new DateOnly(2026, 11, 22), page.Reviewed);
        Assert.Empty(page.ToolIds);
        Assert.Equal(new ByLanguage<string>("a-good-start", "un-bon-depart"), page.Text.Select(text => text.Slug));
        Assert.Equal(new ByLanguage<string>("A good start", "Un bon départ"), page.Text.Select(text => text.Title));
        Assert.Equal(new ByLanguage<string>("How to begin.", "Comment commencer."), page.Text.Select(text => text.Summary));
        Assert.Equal(
            new ByLanguage<string>("/en/guidance/partners/a-good-start", "/fr/reperes/partenaires/un-bon-depart"),
            page.Text.Select(text => text.Address));
    }

    [Fact]
    public void A_page_names_the_parts_it_rests_on_in_each_language()
    {
        Assert.True(_folder.LoadLibrary().TryGetPage("partners/start", out var page));

        var source = Assert.Single(page.Sources);
        Assert.Equal("toolbox", source.DocumentId);
        Assert.Equal(new ByLanguage<string>("Getting started", "Pour commencer"), source.Section);
        Assert.Equal(["T1"], source.Codes);
    }

    [Fact]
    public void Pages_stand_in_their_order_and_then_by_id()
    {
        Assert.Equal(["partners/example", "partners/start"], PageIds());

        _folder.Replace("guide/partners/start.en.md", "order: 20", "order: 9").Replace("guide/partners/start.fr.md", "order: 20", "order: 9");

        Assert.Equal(["partners/start", "partners/example"], PageIds());
    }

    [Fact]
    public void A_page_leads_to_the_tools_it_names()
    {
        foreach (var file in new[] { ContentFolder.EnglishPage, ContentFolder.FrenchPage })
            _folder.Replace(file, "order: 20", "order: 20\ntools: [first-steps]");

        Assert.True(_folder.LoadLibrary().TryGetPage("partners/example", out var page));
        Assert.Equal(["first-steps"], page.ToolIds);
    }

    [Fact]
    public void The_site_its_audiences_terms_and_resources_are_there()
    {
        var library = _folder.LoadLibrary();

        Assert.Equal("Guide de pratiques", library.Site.Name[Language.French]);
        Assert.Equal("Partenaires", Assert.Single(library.Audiences).Title[Language.French]);
        Assert.Equal("filet de sécurité", library.Term("safety-net").Term[Language.French]);
        Assert.Equal("Coffre à outils", library.Document("toolbox").Title[Language.French]);
        var resource = Assert.Single(library.Resources.Resources);
        Assert.Equal(("youth-house", Language.French), (resource.Id, resource.NameLanguage));
        Assert.Equal(new Uri("https://www.example.org/jeunes/"), resource.Url);
    }

    [Fact]
    public void Links_from_tools_to_guidance_have_an_address()
    {
        var library = _folder.LoadLibrary();

        Assert.Equal(
            "/fr/reperes/partenaires/un-bon-depart#goals", library.Address(new GuidanceLink("partners/start", "goals"), Language.French));
    }

    [Fact]
    public void Whatever_the_files_hold_they_are_read_or_reported_and_nothing_unsafe_gets_through() =>
        Prop.ForAll(
            Gen.Elements(
                "\n", "\n\n", " ", "    ", "- ", "> ", "#", "## A {#a}\n\n", "### B {#b}\n", "|", "\n|--|--|\n", ":::", ":::callout\n", ":::callout T1\n", ":::drawing a\n", ":::resources quebec\n",
                "[a](", "term:safety-net", "javascript:x", "partners/start", "#a", ")", "](", "![", "<b>", "<!--", "-->", "<script>", "&lt;", "&#x3c;", "`", "*", "**",
                "{", "}", "{#x}", "{ en: a, fr: b }", ": ", "key: ", "'", "\"", "\\", "&x ", "*x ", "!!str ", "? ", "---\n", "...\n", "%", "\t", "\0", "\u0085", "é", "😀")
                .ArrayOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                _folder.WriteBody(text).Write("glossary.yml", text).Write("drawings/a.yml", "layout: puzzle\n" + text).Write(ContentFolder.Tool, "id: " + text);
                var broken = _folder.Load();

                using var pageOnly = new ContentFolder();
                var result = pageOnly.WriteBody(text).Load();

                return broken.Library is null
                    && (result.Library is not null || result.Diagnostics.Length > 0)
                    && !result.Diagnostics.Any(diagnostic => diagnostic.Message.Contains("which is not allowed", StringComparison.Ordinal));
            }).QuickCheckThrowOnFailure();

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> PageIds() => _folder.LoadLibrary().Pages.Select(page => page.Id);
}

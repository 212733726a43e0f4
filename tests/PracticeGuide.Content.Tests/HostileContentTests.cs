using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests;

/// <summary>
/// Whatever someone puts into the folder: nothing throws, nothing takes for ever, and what is published runs no script and leads to no
/// unsafe address. What is unsafe is told here anew, not taken from the code that sees to it.
/// </summary>
public sealed class HostileContentTests
{
    private const int FiveMegabytes = 5 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] UnsafeElements =
    [
        "script", "style", "iframe", "object", "embed", "form", "input", "textarea", "select", "link", "meta", "base", "math", "template",
        "video", "audio", "source", "frame", "frameset", "applet", "noscript", "dialog", "body", "html", "head", "title", "h1", "h2",
    ];

    private static readonly string[] SafeBeginnings = ["/", "#", "https://", "http://", "mailto:", "tel:"];

    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "    ", "\t", "- ", "1. ", "> ", "# ", "## ", "###### ", "## A {#a}\n\n", "## A {#a\" onclick=\"x}\n\n", "===\n", "---\n", "***\n", "|", "\n|--|--|\n", ":::", ":::callout\n",
        "```\n", "`", "~~", "*", "**", "_", "[a](", "![a](", ")", "](", "[", "]", "![", "[^1]", "\n[^1]: ", "\n[a]: ", "[a][b]", "javascript:alert(1)", "JaVaScRiPt&colon;alert(1)",
        "data:text/html,<script>alert(1)</script>", "vbscript:x", "//evil.example", "https://example.org/\"onmouseover=\"alert(1)", "http://a b", "<javascript:alert(1)>", "file:///etc/passwd",
        "<b>", "</section>", "</p>", "<!--", "-->", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"javascript:x\">", "<style>", "<![CDATA[", "<?",
        "&lt;script&gt;", "&#x3c;", "&#106;avascript:x", "&quot;", "\"", "'", "<", ">", "&", "\\", "{", "}", "{ onclick=x }", "{.x #y}", "map.png", "other.md", "../", "#a", "term:x", "tool:y",
        "- [ ] ", "- [x] ", "<br>", "www.example.org", "a@b.c", "\u0000", "\u0085", "\u2028", "\uFEFF", "\u202E", "é", "学", "😀", "x",
    ];

    private static readonly string[] YamlPieces =
    [
        "a: &a [x, x]\n", "b: &b [*a, *a, *a]\n", "*b", "<<: *a\n", "!!python/object:x ", "!<tag> ", "? ", ": ", "- ", "[", "]", "{", "}", ",", "'", "\"", "|\n", ">\n", "%YAML 1.1\n", "---\n", "...\n", "\n", "  ", "\t",
        "# x\n", "title: ", "slug: ", "order: ", "source: ", "reviewed: ", "name: ", "en: ", "fr: ", "{ en: a, fr: b }", "0x1F", "1e999", "~", "null", "yes", "2026-11-22", "\u0000", "\u0085", "\\x00", "\\ud800", "é", "x",
    ];

    private static readonly Arbitrary<string> Markdown = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly Arbitrary<string> Yaml = Gen.Elements(YamlPieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Any_plain_page_is_shown_without_anything_unsafe() =>
        Prop.ForAll(Markdown, Markdown, (first, second) =>
        {
            using var folder = new TemporaryFolder();
            folder.Write("a/page.en.md", first);
            folder.Write("a/other.md", second);
            folder.Write("a/map.png", "x");
            var result = LibraryLoader.Load(folder.Path);

            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
            AssertSafe(result.Library!);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_page_of_ours_is_refused_or_shown_without_anything_unsafe() =>
        Prop.ForAll(Markdown, text =>
        {
            using var folder = new ContentFolder().WriteBody(text).Write("guide/partners/map.png", "x");
            if (folder.Load().Library is { } library)
                AssertSafe(library);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_yaml_is_read_or_refused() =>
        Prop.ForAll(Yaml, text =>
        {
            using var folder = new ContentFolder();
            folder.Write("glossary.yml", "terms:\n" + text).Write("site.yml", text).Write(ContentFolder.Tool, text)
                .Write(ContentFolder.EnglishPage, $"---\n{text}\n---\nWords.\n").Write("guide/partners/audience.yml", text);
            var result = folder.Load();

            Assert.True(result.Library is not null || result.Diagnostics.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_front_matter_of_a_plain_page_is_read_or_left_aside() =>
        Prop.ForAll(Yaml, text =>
        {
            using var folder = new TemporaryFolder();
            folder.Write("a/page.md", $"---\ntitle: x\n{text.Replace("source:", "sources:", StringComparison.Ordinal).Replace("reviewed:", "review:", StringComparison.Ordinal)}\n---\nWords.\n");

            Assert.NotNull(LibraryLoader.Load(folder.Path).Library);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Aliases_that_grow_without_end_are_refused_at_once()
    {
        using var folder = new ContentFolder().Write(
            "site.yml", "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"a{i}: &a{i} [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n")) + new string('[', 100_000));

        Assert.Null(WithinPatience(folder.Path).Library);
    }

    [Fact]
    public void Pages_that_link_in_a_circle_are_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.md", "# One\n\n[a](two.md) [b](one.md) [c](../a/../a/three.md)\n");
        folder.Write("a/two.md", "# Two\n\n[a](three.md)\n");
        folder.Write("a/three.md", "# Three\n\n[a](one.md)\n");

        Assert.Equal(3, WithinPatience(folder.Path).Library?.Pages.Length);
    }

    [Fact]
    public void Many_names_that_come_to_one_address_and_one_anchor_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        foreach (var mark in "!#$%&()+,-;=@[]^`{}")
            folder.Write($"a/same{mark}name.md", string.Concat(Enumerable.Repeat("## Same\n\nx\n\n### Same\n\nx\n\n", 50)));

        var library = WithinPatience(folder.Path).Library!;

        Assert.Equal(19, library.Pages.Select(page => page.Text[Language.English].Address).Distinct().Count());
        AssertSafe(library);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("[a](")]
    [InlineData("x <!-- ")]
    [InlineData("www.a.b ")]
    public void A_line_of_five_megabytes_is_shown_or_left_out_in_time(string piece) => AssertLineIsShownOrLeftOut(piece, FiveMegabytes);

    [Theory]
    [InlineData("[")]
    [InlineData("![a](<")]
    [InlineData("[a](b \"")]
    [InlineData("*a ")]
    [InlineData("_a*")]
    [InlineData("`")]
    [InlineData("`a``")]
    [InlineData("|")]
    [InlineData("|-")]
    [InlineData("<")]
    [InlineData("<a b=\"")]
    [InlineData("<b>")]
    [InlineData("x <? ")]
    [InlineData("&#x41;")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[^1]")]
    [InlineData("http://a.b ")]
    [InlineData("mailto:a@b.c ")]
    [InlineData("é ")]
    [InlineData("\\")]
    [InlineData("#")]
    [InlineData(":::")]
    [InlineData("[a]: <")]
    [InlineData("~~a")]
    public void A_line_of_very_much_of_anything_is_shown_or_left_out_in_time(string piece) => AssertLineIsShownOrLeftOut(piece, FiveMegabytes / 10);

    [Theory]
    [InlineData("x: ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("&a ")]
    [InlineData("a: b\n")]
    [InlineData("'")]
    public void Five_megabytes_of_yaml_are_refused_in_time(string piece)
    {
        using var folder = new ContentFolder().Write("site.yml", string.Concat(Enumerable.Repeat(piece, FiveMegabytes / piece.Length)));

        Assert.Null(WithinPatience(folder.Path).Library);
    }

    private static void AssertLineIsShownOrLeftOut(string piece, int bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/good.md", "# Good\n");
        folder.Write("a/line.md", string.Concat(Enumerable.Repeat(piece, bytes / System.Text.Encoding.UTF8.GetByteCount(piece))));

        var library = WithinPatience(folder.Path).Library;

        Assert.NotNull(library);
        Assert.Contains(library.Pages, page => page.Id is "a/good");
        AssertSafe(library);
    }

    private static LoadResult WithinPatience(string folder)
    {
        var watch = Stopwatch.StartNew();

        var load = Task.Run(() => LibraryLoader.Load(folder));

        Assert.True(load.Wait(Patience), $"Still reading after {watch.Elapsed.TotalSeconds:N0} s.");
        return load.Result;
    }

    /// <summary>Reads every piece of HTML of the library as a browser would.</summary>
    private static void AssertSafe(Library library)
    {
        var parser = new HtmlParser();
        foreach (var text in library.Pages.SelectMany(page => Language.All.Select(language => page.Text[language])))
        {
            var document = parser.ParseDocument(
                $"<!doctype html><body><main>{text.IntroductionHtml}{string.Concat(text.Sections.Select(section => $"<section id=\"{section.Anchor}\">{section.Html}</section>"))}</main>");
            var main = document.QuerySelector("main")!;
            Assert.Same(main, Assert.Single(document.Body!.Children));
            Assert.Equal(text.Sections.Length, main.Children.Count(child => child.LocalName is "section"));
            Assert.Empty(main.QuerySelectorAll(string.Join(',', UnsafeElements)).Select(element => element.OuterHtml));
            Assert.Empty(main.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
            foreach (var attribute in main.Descendants<IElement>().SelectMany(element => element.Attributes))
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc" or "action" or "formaction" or "xlink:href", attribute.Name);
                if (attribute.Name is "href" or "src")
                    Assert.True(SafeBeginnings.Any(beginning => attribute.Value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) && !attribute.Value.StartsWith("//", StringComparison.Ordinal), attribute.Value);
            }
        }
    }
}

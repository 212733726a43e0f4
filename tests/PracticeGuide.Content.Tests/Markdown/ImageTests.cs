using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Markdown;

/// <summary>Images that stand beside the page that shows them.</summary>
public sealed class ImageTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder()
        .WriteBytes("guide/partners/map.png", [1, 2, 3])
        .Write("guide/partners/Le plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .WriteBody("Here ![a *map* of \"us\"](map.png) is.\n\n## A {#a}\n\n![The plan](<Le plan.svg>) ![Again](Le%20plan.svg)\n");

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(_folder.Messages);

    [Fact]
    public void An_image_is_shown_with_its_words_from_an_address_that_holds_its_hash()
    {
        var html = Page.Text[Language.English].IntroductionHtml;

        Assert.Equal(
            "<p>Here <img src=\"/content-images/039058c6f2c0cb49/map.png\" alt=\"a map of &quot;us&quot;\" loading=\"lazy\"> is.</p>", html);
    }

    [Fact]
    public void The_library_holds_each_image_that_is_shown_once()
    {
        var images = _folder.LoadLibrary().Images;

        Assert.Equal(["image/png", "image/svg+xml"], images.Select(image => image.ContentType).Order(StringComparer.Ordinal));
        var map = images.Single(image => image.ContentType is "image/png");
        Assert.Equal(new byte[] { 1, 2, 3 }, map.Bytes.ToArray());
        Assert.Equal(map.Hash, _folder.LoadLibrary().FindImage(map.Address)?.Hash);
        Assert.EndsWith("/Le%20plan.svg", images.Single(image => image != map).Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_image_under_the_same_name_has_another_address()
    {
        var before = Addresses();

        _folder.WriteBytes("guide/partners/map.png", [1, 2, 4]);

        Assert.Single(before.Intersect(Addresses()));
    }

    [Fact]
    public void Its_words_are_no_text_of_the_page() =>
        Assert.Equal("Here is.", Page.Text[Language.English].IntroductionText);

    public void Dispose() => _folder.Dispose();

    private GuidePage Page => _folder.LoadLibrary().TryGetPage("partners/example", out var page) ? page : throw new InvalidOperationException("The page is not there.");

    private IEnumerable<string> Addresses() => [.. _folder.LoadLibrary().Images.Select(image => image.Address)];
}

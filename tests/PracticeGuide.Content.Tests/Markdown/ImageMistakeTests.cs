namespace PracticeGuide.Content.Tests.Markdown;

public sealed class ImageMistakeTests : MistakeTest
{
    private const string Map = "guide/partners/map.png";

    public ImageMistakeTests() => Folder.WriteBytes(Map, [1, 2, 3]);

    [Theory]
    [InlineData("https://example.org/map.png")]
    [InlineData("//example.org/map.png")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("javascript:alert(1).png")]
    [InlineData("/content/map.png")]
    [InlineData("../partners/map.png")]
    [InlineData("map.gif")]
    [InlineData("map")]
    [InlineData("")]
    public void An_image_that_is_no_file_beside_the_page_is_an_error(string url) =>
        ExpectOfBody(
            $"See\n![a map]({url})",
            $"(2,1) “{url}” is no image beside the page: write the name of a file in the page's folder, ![what it shows](name.svg), that is svg, png, jpg, webp or avif.");

    [Fact]
    public void An_image_that_is_not_there_is_an_error() =>
        ExpectOfBody("![a map](mop.png)", "(1,1) There is no image “mop.png” beside the page. Did you mean “map.png”?");

    [Fact]
    public void An_image_of_another_audience_is_not_beside_the_page()
    {
        Folder.WriteBytes("guide/partners/deeper/other.png", [1]);

        ExpectOfBody("![a map](other.png)", "(1,1) There is no image “other.png” beside the page.");
    }

    [Theory]
    [InlineData("![](map.png)")]
    [InlineData("![ ](map.png)")]
    public void An_image_without_words_is_an_error(string body) =>
        ExpectOfBody(body, "(1,1) The image has no words: say between the brackets what it shows, for those who cannot see it.");

    [Fact]
    public void An_image_with_a_title_is_an_error() =>
        ExpectOfBody("![a map](map.png \"Map\")", "(1,1) An image has no title: write “![what it shows](name.svg)”.");

    [Fact]
    public void A_very_long_address_is_shown_in_short()
    {
        Folder.WriteBody($"![a](data:{new string('x', 100_000)})");

        Assert.All(Folder.Messages, message => Assert.InRange(message.Length, 1, 400));
    }

    [Fact]
    public void An_image_that_no_page_shows_is_a_warning() =>
        Expect($"{Map}(1,1): warning: No page shows this image: write ![what it shows](map.png) in a page beside it, or remove it.");

    [Fact]
    public void An_image_over_5_MB_is_missing_where_it_is_shown_and_a_warning_of_its_own()
    {
        Folder.WriteBytes(Map, new byte[(5 * 1024 * 1024) + 1]).WriteBody("![a map](map.png)");

        Expect(
            $"{EnglishPage}(12,1): error: There is no image “map.png” beside the page. Did you mean “map.png”?",
            $"{FrenchPage}(12,1): error: There is no image “map.png” beside the page. Did you mean “map.png”?",
            $"{Map}(1,1): warning: The file is larger than 5 MB: cut it into several.");
    }
}

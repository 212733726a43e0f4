using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Guide;

public sealed class StaleTranslationTests
{
    [Theory]
    [InlineData("fr", "The English page has changed since this translation.")]
    [InlineData("en", "The French page has changed since this translation.")]
    public async Task Readers_of_a_translation_that_is_out_of_date_are_told_and_those_of_the_original_are_not(string code, string note)
    {
        var language = Languages.Of(code);
        var file = language == Language.French ? ContentFolder.FrenchPage : ContentFolder.EnglishPage;
        using var content = new ContentFolder().Replace(file, "order: 20", $"translationOf: {language.Other.Code}\nbasis: 000000000000\norder: 20");
        await using var site = Site.With(new() { ContentPath = content.Path });
        Assert.True(site.Library.TryGetPage("partners/example", out var guide));

        var translation = await site.ReadAsync(guide.Text[language].Address);
        var original = await site.ReadAsync(guide.Text[language.Other].Address);

        Assert.Equal(site.Text(language, note), translation.TextOf(".translation-note"));
        Assert.Empty(translation.All("h1[lang], .prose[lang]"));
        Assert.Empty(original.All(".translation-note"));
    }
}

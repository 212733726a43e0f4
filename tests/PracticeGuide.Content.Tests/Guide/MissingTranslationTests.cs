using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guide;

/// <summary>A page with a file in one language only: it is there for the readers of both.</summary>
public sealed class MissingTranslationTests : MistakeTest
{
    [Fact]
    public void A_page_in_one_language_is_a_warning_that_names_the_missing_file()
    {
        Folder.Delete(FrenchPage);

        Expect($"{FrenchPage}(1,1): warning: The page “partners/example” has no file in fr: until {FrenchPage} is written, its readers are shown the other language.");
    }

    [Fact]
    public void It_has_an_address_in_each_language_with_the_slug_it_has()
    {
        var page = InEnglishOnly();

        Assert.Equal(
            new ByLanguage<string>("/en/guidance/partners/an-example", "/fr/reperes/partenaires/an-example"), page.Text.Select(text => text.Address));
        Assert.Equal("partners/example", Folder.LoadLibrary().FindPage(Language.French, "partenaires", "an-example")?.Id);
    }

    [Fact]
    public void Its_text_says_which_language_it_is_in()
    {
        var page = InEnglishOnly();

        Assert.Equal(Language.English, page.Text[Language.French].Language);
        Assert.Equal("A good start", page.Text[Language.French].Title);
        Assert.Equal([Language.English], page.Languages);
        Assert.True(page.IsIn(Language.English));
        Assert.False(page.IsIn(Language.French));
    }

    [Fact]
    public void Its_links_stay_in_the_language_of_the_readers()
    {
        Folder.WriteBody(EnglishPage, "[a](partners/start) [b](tool:first-steps)\n");

        var page = InEnglishOnly();

        Assert.Contains("/en/guidance/partners/a-good-start", page.Text[Language.English].IntroductionHtml, StringComparison.Ordinal);
        Assert.Contains("/fr/reperes/partenaires/un-bon-depart", page.Text[Language.French].IntroductionHtml, StringComparison.Ordinal);
        Assert.Contains("/fr/outils/premiers-pas", page.Text[Language.French].IntroductionHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_link_to_it_lead_to_it_in_their_own_language()
    {
        Folder.WriteBody(EnglishPage, "## A {#a}\n\nWords.\n").Replace("guide/partners/start.fr.md", "Chaque école", "[Une](partners/example#a) école");
        Folder.Delete(FrenchPage);

        Assert.True(Folder.LoadLibrary().TryGetPage("partners/start", out var start));
        Assert.Contains("/fr/reperes/partenaires/an-example#a", start.Text[Language.French].IntroductionHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_mistakes_are_reported_once()
    {
        Folder.WriteBody(EnglishPage, "[a](partners/nowhere)\n").Delete(FrenchPage);

        Assert.Single(Folder.Diagnostics, diagnostic => diagnostic.File == EnglishPage);
    }

    [Fact]
    public void A_slug_that_another_page_has_in_the_missing_language_is_an_error()
    {
        Folder.Delete(FrenchPage).Replace(EnglishPage, "slug: an-example", "slug: un-bon-depart");

        Assert.Contains(
            $"{EnglishPage}(2,7): error: The slug “un-bon-depart” is already that of a page of this audience in fr: guide/partners/start.fr.md.",
            Folder.Messages);
    }

    [Fact]
    public void A_file_that_is_there_but_cannot_be_read_is_not_a_missing_translation()
    {
        Folder.Write(FrenchPage, "---\nslug: a\n");

        Expect($"{FrenchPage}(1,1): error: The front matter has no end: put a line “---” below its keys.");
    }

    private GuidePage InEnglishOnly()
    {
        Folder.Delete(FrenchPage);
        Assert.True(Folder.LoadLibrary().TryGetPage("partners/example", out var page));
        return page;
    }
}

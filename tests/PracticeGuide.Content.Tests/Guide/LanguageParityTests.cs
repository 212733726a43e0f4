namespace PracticeGuide.Content.Tests.Guide;

public sealed class LanguageParityTests : MistakeTest
{
    [Fact]
    public void Another_order_is_an_error()
    {
        Folder.Replace(FrenchPage, "order: 20", "order: 30");

        Expect($"{FrenchPage}(5,8): error: “order” is 30 here and 20 in {EnglishPage}.");
    }

    [Fact]
    public void Other_codes_are_an_error()
    {
        Folder.Replace(FrenchPage, "[T1]", "[T1, T2]");

        Expect($"{FrenchPage}(8,3): error: “source” names other documents or codes here than in {EnglishPage}.");
    }

    [Fact]
    public void Another_document_is_an_error()
    {
        Folder.Replace("sources.yml", "documents:\n", """
            documents:
              - id: measure
                title: { en: "Measure", fr: "Mesure" }
                publication: { en: "Ministry", fr: "Ministère" }

            """);
        Folder.Replace(FrenchPage, "document: toolbox", "document: measure");

        Expect($"{FrenchPage}(8,3): error: “source” names other documents or codes here than in {EnglishPage}.");
    }

    [Fact]
    public void Other_tools_are_an_error()
    {
        Folder.Replace(FrenchPage, "order: 20", "order: 20\ntools: [first-steps]");

        Expect($"{FrenchPage}(6,8): error: “tools” names other tools here than in {EnglishPage}.");
    }

    [Fact]
    public void An_anchor_that_differs_is_an_error_at_its_heading()
    {
        Folder.WriteBody("## A {#a}\n\nx\n\n## B {#b}\n\nx\n").WriteBody(FrenchPage, "## A {#a}\n\nx\n\n## B {#buts}\n\nx\n");

        Expect($"{FrenchPage}(16,1): error: ## {{#buts}} stands here, where in {EnglishPage} ## {{#b}} stands.");
    }

    [Fact]
    public void Sections_in_another_order_are_an_error_at_the_first_that_differs()
    {
        Folder.WriteBody("## A {#a}\n\nx\n\n## B {#b}\n\nx\n").WriteBody(FrenchPage, "## B {#b}\n\nx\n\n## A {#a}\n\nx\n");

        Expect($"{FrenchPage}(12,1): error: ## {{#b}} stands here, where in {EnglishPage} ## {{#a}} stands.");
    }

    [Fact]
    public void A_section_too_many_is_an_error_where_it_stands()
    {
        Folder.WriteBody("## A {#a}\n\nx\n").WriteBody(EnglishPage, "## A {#a}\n\nx\n\n### B {#b}\n\nx\n");

        Expect($"{EnglishPage}(16,1): error: ### {{#b}} stands here, where in {FrenchPage} there is none.");
    }

    [Fact]
    public void A_page_has_been_reviewed_when_it_has_been_in_every_language()
    {
        Folder.Replace(FrenchPage, "2026-11-22", "2026-10-01");

        Assert.True(Folder.LoadLibrary().TryGetPage("partners/example", out var page));
        Assert.Equal(new DateOnly(2026, 10, 1), page.Reviewed);
    }

    [Theory]
    [InlineData(":::resources quebec\n:::\n", "x\n", EnglishPage, "“:::resources quebec” stands here, where in " + FrenchPage + " there is none.")]
    [InlineData("x\n", ":::callout T1\nx\n:::\n", FrenchPage, "“:::callout T1” stands here, where in " + EnglishPage + " there is none.")]
    [InlineData(
        ":::resources quebec\n:::\n\n:::callout T1\nx\n:::\n", ":::callout T1\nx\n:::\n\n:::resources quebec\n:::\n", FrenchPage,
        "“:::callout T1” stands here, where in " + EnglishPage + " “:::resources quebec” stands.")]
    public void What_a_container_names_in_one_language_only_is_an_error(string english, string french, string file, string message)
    {
        Folder.WriteBody(EnglishPage, english).WriteBody(FrenchPage, french);

        Expect($"{file}(12,1): error: {message}");
    }

    [Fact]
    public void A_callout_that_names_nothing_may_stand_in_one_language()
    {
        Folder.WriteBody(EnglishPage, ":::callout\nx\n:::\n").WriteBody(FrenchPage, "x\n");

        Expect();
    }
}

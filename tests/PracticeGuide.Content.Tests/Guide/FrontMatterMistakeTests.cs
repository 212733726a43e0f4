namespace PracticeGuide.Content.Tests.Guide;

public sealed class FrontMatterMistakeTests : MistakeTest
{
    [Fact]
    public void A_page_without_front_matter_is_an_error()
    {
        Folder.Write(EnglishPage, "Just words.\n");

        Expect($"{EnglishPage}(1,1): error: The page does not begin with its front matter: a line “---”, keys, and a line “---”.");
    }

    [Fact]
    public void An_empty_page_is_an_error()
    {
        Folder.Write(EnglishPage, "");

        Expect($"{EnglishPage}(1,1): error: The page does not begin with its front matter: a line “---”, keys, and a line “---”.");
    }

    [Fact]
    public void Front_matter_without_an_end_is_an_error()
    {
        Folder.Write(EnglishPage, "---\nslug: a\n\nWords.\n");

        Expect($"{EnglishPage}(1,1): error: The front matter has no end: put a line “---” below its keys.");
    }

    [Fact]
    public void Malformed_front_matter_is_an_error_at_its_line_in_the_file()
    {
        Folder.Replace(EnglishPage, "title: A good start", "title: [A good start");

        Assert.StartsWith(
            $"{EnglishPage}(4,", Assert.Single(Folder.Messages, message => message.Contains("The YAML cannot be read")));
    }

    [Fact]
    public void An_unknown_key_is_an_error_at_its_line_in_the_file()
    {
        Folder.Replace(EnglishPage, "order: 20", "order: 20\naudience: partners");

        Expect($"{EnglishPage}(6,1): error: There is no key “audience” here; the keys are: slug, title, summary, order, reviewed, source, tools, asked, translationOf, basis.");
    }

    [Fact]
    public void Missing_keys_are_errors_one_by_one()
    {
        Folder.Replace(EnglishPage, "title: A good start\n", "").Replace(EnglishPage, "summary: How to begin.\n", "");

        Expect(
            $"{EnglishPage}(2,1): error: The key “summary” is missing.",
            $"{EnglishPage}(2,1): error: The key “title” is missing.");
    }

    [Theory]
    [InlineData("An-Example")]
    [InlineData("un-départ")]
    [InlineData("two--hyphens")]
    [InlineData("-first")]
    [InlineData("two words")]
    [InlineData("a/b")]
    public void A_slug_that_is_not_kebab_is_an_error(string slug)
    {
        Folder.Replace(EnglishPage, "slug: an-example", $"slug: {slug}");

        Expect(
            $"{EnglishPage}(2,7): error: “{slug}” is not made of lowercase letters a–z, digits and single hyphens, such as “what-a-partnership-is”.");
    }

    [Theory]
    [InlineData("first")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1000001")]
    [InlineData("[1]")]
    public void An_order_that_is_not_a_number_is_an_error(string order)
    {
        Folder.Replace(EnglishPage, "order: 20", $"order: {order}");

        Assert.Contains($"{EnglishPage}(5,8): error: “order” is a whole number from 0 to 1000000.", Folder.Messages);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("2026-02-30")]
    [InlineData("22/11/2026")]
    [InlineData("2026-1-2")]
    public void A_date_that_is_not_one_is_an_error(string date)
    {
        Folder.Replace(EnglishPage, "reviewed: 2026-11-22", $"reviewed: {date}");

        Expect($"{EnglishPage}(6,11): error: “reviewed” is a day that exists, written year-month-day: 2026-11-22.");
    }

    [Fact]
    public void A_source_that_is_not_keys_is_an_error()
    {
        Folder.Replace(EnglishPage, "source:\n", "source:\n  - toolbox\n");

        Expect($"{EnglishPage}(8,5): error: This is a text; keys are expected in “source”.");
    }

    [Fact]
    public void A_source_list_that_is_a_text_is_an_error()
    {
        Folder.Replace(EnglishPage, "source:\n  - document: toolbox\n    section: Getting started\n    codes: [T1]\n", "source: toolbox\n");

        Assert.Contains($"{EnglishPage}(7,9): error: “source” is a list.", Folder.Messages);
    }

    [Fact]
    public void A_document_that_sources_do_not_list_is_an_error()
    {
        Folder.Replace(EnglishPage, "document: toolbox", "document: tolbox").Replace(FrenchPage, "document: toolbox", "document: tolbox");

        Expect(
            $"{EnglishPage}(8,15): error: sources.yml lists no document “tolbox”. Did you mean “toolbox”?",
            $"{FrenchPage}(8,15): error: sources.yml lists no document “tolbox”. Did you mean “toolbox”?");
    }

    [Fact]
    public void A_code_of_another_form_is_an_error()
    {
        Folder.Replace(EnglishPage, "[T1]", "[T1, t2]").Replace(FrenchPage, "[T1]", "[T1, t2]");

        Assert.Contains(
            $"{EnglishPage}(10,17): error: “t2” is not an inventory code: capital letters and a number, such as T1.", Folder.Messages);
    }

    [Fact]
    public void A_tool_that_is_not_there_is_an_error()
    {
        Folder.Replace(EnglishPage, "order: 20", "order: 20\ntools: [first-step]").Replace(FrenchPage, "order: 20", "order: 20\ntools: [first-step]");

        Expect(
            $"{EnglishPage}(6,9): error: There is no tool “first-step”. Did you mean “first-steps”?",
            $"{FrenchPage}(6,9): error: There is no tool “first-step”. Did you mean “first-steps”?");
    }

    [Fact]
    public void A_page_about_the_site_itself_rests_on_no_document()
    {
        foreach (var (page, section) in new[] { (EnglishPage, "Getting started"), (FrenchPage, "Pour commencer") })
            Folder.Replace(page, $"source:\n  - document: toolbox\n    section: {section}\n    codes: [T1]\n", "source: []\n");

        Expect();
    }
}

namespace PracticeGuide.Content.Tests.Guide;

public sealed class GuideMistakeTests : MistakeTest
{
    [Fact]
    public void Two_pages_of_an_audience_with_one_address_are_an_error()
    {
        Folder.Replace(EnglishPage, "slug: an-example", "slug: a-good-start");

        Expect("guide/partners/start.en.md(2,7): error: The slug “a-good-start” is already that of a page of this audience in en: guide/partners/example.en.md.");
    }

    [Fact]
    public void The_same_slug_in_another_language_is_no_mistake()
    {
        Folder.Replace(FrenchPage, "slug: un-exemple", "slug: a-good-start");

        Expect();
    }

    [Fact]
    public void The_same_slug_for_another_audience_is_no_mistake()
    {
        CopyToMentors();

        Expect();
    }

    [Fact]
    public void Two_audiences_with_one_address_are_an_error()
    {
        CopyToMentors();
        Folder.Replace("guide/mentors/audience.yml", "fr: \"mentors\"", "fr: \"partenaires\"");

        Expect("guide/partners/audience.yml(2,7): error: The slug “partenaires” is already that of an audience in fr: guide/mentors/audience.yml.");
    }

    [Fact]
    public void A_folder_of_pages_without_an_audience_is_an_error()
    {
        CopyToMentors();
        Folder.Delete("guide/mentors/audience.yml");

        Expect("guide/mentors/audience.yml(1,1): error: The file guide/mentors/audience.yml is missing.");
    }

    [Fact]
    public void A_folder_whose_name_cannot_be_an_id_is_an_error()
    {
        var audience = File.ReadAllText(Path.Combine(Folder.Path, "guide/partners/audience.yml"));
        Folder.Write("guide/New Teachers/audience.yml", audience.Replace("\"partners\"", "\"new\"").Replace("\"partenaires\"", "\"nouveaux\""));

        Expect(
            "guide/New Teachers/audience.yml(1,1): error: The folder's name “New Teachers” is not made of lowercase letters a–z, "
            + "digits and single hyphens, such as “what-a-partnership-is”.");
    }

    [Fact]
    public void A_page_whose_name_cannot_be_an_id_is_an_error()
    {
        foreach (var (file, slug) in new[] { (EnglishPage, "an-example"), (FrenchPage, "un-exemple") })
        {
            var text = File.ReadAllText(Path.Combine(Folder.Path, file));
            Folder.Write(file.Replace("example", "Other_Page"), text.Replace(slug, "other"));
        }

        Expect(
            "guide/partners/Other_Page.en.md(1,1): error: The file's name is not made of lowercase letters a–z, digits and single hyphens, "
            + "such as “what-a-partnership-is”.");
    }

    [Fact]
    public void An_audience_that_cannot_be_read_is_the_only_mistake_of_its_folder()
    {
        Folder.Write("guide/partners/audience.yml", "- a\n");

        Expect("guide/partners/audience.yml(1,1): error: This is a list; keys are expected.");
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_not_missed_by_those_that_link_to_it()
    {
        Folder.Write("guide/partners/start.en.md", "---\nslug: a\n").Write("guide/partners/start.fr.md", "---\nslug: b\n")
            .WriteBody("[x](partners/start#goals) [t](term:safety-net)");

        Expect(
            "guide/partners/start.en.md(1,1): error: The front matter has no end: put a line “---” below its keys.",
            "guide/partners/start.fr.md(1,1): error: The front matter has no end: put a line “---” below its keys.");
    }

    [Fact]
    public void A_page_with_front_matter_outside_the_folder_of_an_audience_is_an_error()
    {
        Folder.Write("guide/loose.en.md", File.ReadAllText(Path.Combine(Folder.Path, EnglishPage)));

        Expect("guide/loose.en.md(1,1): error: A page with front matter stands in the folder of its audience: guide/AUDIENCE/page.en.md.");
    }

    [Fact]
    public void A_page_without_front_matter_in_both_languages_is_shown_as_plain_Markdown_with_a_warning()
    {
        Folder.Write("guide/partners/plain.en.md", "# Plain\n\nWords.\n").Write("guide/partners/plain.fr.md", "# Simple\n\nMots.\n");

        Expect("guide/partners/plain.en.md(1,1): warning: The page has no front matter: it is shown as plain Markdown, without sources and without a day of review.");
        Assert.Equal(["partners/example", "partners/start", "partners/plain"], Folder.LoadLibrary().Pages.Select(page => page.Id));
    }

    private void CopyToMentors()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Folder.Path, "guide/partners")))
        {
            var text = File.ReadAllText(path).Replace("\"partners\"", "\"mentors\"").Replace("\"partenaires\"", "\"mentors\"");
            Folder.Write($"guide/mentors/{Path.GetFileName(path)}", text);
        }
    }
}

using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guide.Plain;

/// <summary>What is made of the names of files and folders.</summary>
public sealed class PlainFolderTests : PlainTest
{
    [Theory]
    [InlineData("partners/goals.en.md", "partners/goals.fr.md")]
    [InlineData("partners/goals-en.md", "partners/goals-fr.md")]
    [InlineData("partners/goals_en.md", "partners/goals_fr.md")]
    [InlineData("partners/goals.en-CA.md", "partners/goals.fr-CA.md")]
    [InlineData("partners/goals.md", "partners/goals.fr.md")]
    [InlineData("partners/goals.markdown", "partners/goals.FR.md")]
    [InlineData("en/partners/goals.md", "fr/partners/goals.md")]
    [InlineData("partners/en/goals.md", "partners/fr/goals.md")]
    [InlineData("partners/goals/en.md", "partners/goals/fr.md")]
    [InlineData("guide/partners/goals.en.md", "guide/partners/goals.fr.md")]
    [InlineData("guide/en/partners/goals.md", "guide/fr/partners/goals.md")]
    public void Two_files_that_say_their_languages_are_one_page(string english, string french)
    {
        Write(english, "# Goals\n\nWords.\n");
        Write(french, "# Buts\n\nMots.\n");

        Assert.Empty(Messages);
        var page = Assert.Single(Library.Pages);
        Assert.Equal("partners/goals", page.Id);
        Assert.Equal(new ByLanguage<string>("Goals", "Buts"), page.Text.Select(text => text.Title));
        Assert.Equal(new ByLanguage<string>("/en/guidance/partners/goals", "/fr/reperes/partners/goals"), page.Text.Select(text => text.Address));
    }

    [Fact]
    public void A_file_that_says_no_language_is_in_English_and_not_translated()
    {
        Write("partners/goals.md", "# Goals\n\nWords.\n");

        Assert.Equal(["partners/goals.md(1,1): warning: The page has no file in fr: its readers are shown this one."], Messages);
        Assert.Equal([Language.English], Page("partners/goals").Languages);
    }

    [Fact]
    public void Where_no_file_says_its_language_one_warning_says_it()
    {
        Write("a.md", "# A\n");
        Write("b.md", "# B\n");

        Assert.Equal([".(1,1): warning: No page says its language, as goals.en.md and goals.fr.md do: all are read as English, and shown so to every reader."], Messages);
        Assert.Equal(2, Library.Pages.Length);
    }

    [Fact]
    public void A_file_in_a_third_language_is_not_read()
    {
        Write("a/b.de.md", "# B\n");
        WriteBoth("a/c", "# C\n");

        Assert.Equal(["a/b.de.md(1,1): warning: This file is not read: the site is in en and fr."], Messages);
    }

    [Fact]
    public void Of_two_files_that_are_one_page_in_one_language_the_one_that_says_so_is_read()
    {
        Write("a/b.md", "# Unmarked\n");
        Write("a/b.en.md", "# Marked\n");
        Write("a/b.fr.md", "# B\n");

        Assert.Equal(["a/b.md(1,1): warning: This file is not read: a/b.en.md is the same page in the same language."], Messages);
        Assert.Equal("Marked", English("a/b").Title);
    }

    [Fact]
    public void A_folder_is_an_audience_that_its_readme_names_and_introduces()
    {
        Write("partners/README.en.md", "# Our partners\n\nWho they are.\n");
        Write("partners/README.fr.md", "# Nos partenaires\n\nQui ils sont.\n");
        WriteBoth("partners/a", "# A\n");

        var audience = Assert.Single(Library.Audiences);
        Assert.Equal(("partners", true), (audience.Id, audience.Door));
        Assert.Equal(new ByLanguage<string>("Our partners", "Nos partenaires"), audience.Title);
        Assert.Equal(new ByLanguage<string>("Who they are.", "Qui ils sont."), audience.Introduction);
    }

    [Fact]
    public void A_folder_without_one_is_named_after_itself_and_introduced_by_the_titles_of_its_pages()
    {
        WriteBoth("new-teachers/a", "# First\n");
        WriteBoth("new-teachers/b", "# Second\n");

        var audience = Assert.Single(Library.Audiences);
        Assert.Equal(("New teachers", "First · Second"), (audience.Title[Language.French], audience.Summary[Language.French]));
    }

    [Fact]
    public void Pages_at_the_top_have_an_audience_named_after_the_site()
    {
        WriteBoth("goals", "# Goals\n");

        Assert.Equal("Our handbook", Library.Site.Name[Language.French]);
        var audience = Assert.Single(Library.Audiences);
        Assert.Equal(("our-handbook", "Our handbook"), (audience.Id, audience.Title[Language.English]));
        Assert.Equal("our-handbook/goals", Assert.Single(Library.Pages).Id);
    }

    [Fact]
    public void Folders_inside_an_audience_become_part_of_the_names_of_its_pages()
    {
        WriteBoth("partners/visits/first/before", "# Before\n");
        WriteBoth("partners/visits/README", "# Visits\n");

        Assert.Equal(["partners/visits", "partners/visits-first-before"], Library.Pages.Select(page => page.Id));
    }

    [Fact]
    public void Pages_stand_in_the_order_of_their_names_with_the_readme_first_and_the_tenth_after_the_ninth()
    {
        foreach (var name in new[] { "10-last", "9-ninth", "1-first", "README" })
            WriteBoth($"partners/{name}", "Words.\n");

        Assert.Equal(["partners/readme", "partners/1-first", "partners/9-ninth", "partners/10-last"], Library.Pages.Select(page => page.Id));
        Assert.Equal(["Partners", "First", "Ninth", "Last"], Library.Pages.Select(page => page.Text[Language.English].Title));
    }

    [Theory]
    [InlineData("École/Été d’accueil", "ecole/ete-d-accueil")]
    [InlineData("A & B/C++", "a-b/c")]
    [InlineData("Ünïcode ŒUVRE/ß", "unicode-oeuvre/ss")]
    public void Ids_and_addresses_are_made_of_any_name(string path, string id)
    {
        WriteBoth(path, "# A\n");

        Assert.Equal(id, Assert.Single(Library.Pages).Id);
    }

    [Fact]
    public void A_name_in_other_letters_has_an_address_that_stays()
    {
        WriteBoth("学校/目标", "# 目标\n");
        var before = Assert.Single(Library.Pages);

        WriteBoth("学校/a", "# A\n");

        Assert.Matches("^page-[0-9a-f]{8}/page-[0-9a-f]{8}$", before.Id);
        Assert.Equal("目标", Page(before.Id).Text[Language.English].Title);
    }

    [Fact]
    public void Names_that_come_to_the_same_are_told_apart()
    {
        WriteBoth("a b/c d", "# One\n");
        WriteBoth("a b/c-d", "# Two\n");
        WriteBoth("a-b/c", "# Three\n");

        Assert.Equal(3, Library.Pages.Select(page => page.Text[Language.French].Address).Distinct().Count());
    }

    [Fact]
    public void Files_that_are_no_pages_may_stand_anywhere()
    {
        WriteBoth("a/b", "# B\n");
        Write("LICENSE", "x");
        Write("a/data.json", "{}");
        Write("tools/build.sh", "x");
        Write("tools/config/settings.yml", "- x");
        Write("node_modules/x/README.md", "# X");
        Write(".github/README.md", "# X");

        Assert.Empty(Messages);
        Assert.Single(Library.Pages);
    }

    [Fact]
    public void A_folder_named_tools_holds_tools_and_pages()
    {
        using var ours = new Testing.ContentFolder();
        WriteBoth("tools/hammer", "# Hammer\n");
        Write("tools/checklist/first-steps.yml", File.ReadAllText(Path.Combine(ours.Path, Testing.ContentFolder.Tool))
            .Replace("audience: [partners]", "audience: [tools]", StringComparison.Ordinal).Replace("[partners/start#goals]", "[tools/hammer]", StringComparison.Ordinal)
            .Replace("guidance: partners/start#goals", "guidance: tools/hammer", StringComparison.Ordinal));
        Write("sources.yml", File.ReadAllText(Path.Combine(ours.Path, "sources.yml")));

        Assert.Empty(Messages);
        Assert.Equal("tools/hammer", Assert.Single(Library.Pages).Id);
        Assert.Equal("first-steps", Assert.Single(Library.Tools).Id);
    }

    [Fact]
    public void An_empty_folder_is_a_site_without_pages()
    {
        Directory.CreateDirectory(Root);

        Assert.Empty(Messages);
        Assert.Empty(Library.Audiences);
    }

    [Fact]
    public void Plain_pages_may_stand_beside_those_of_ours_in_a_folder_of_their_own()
    {
        using var folder = new Testing.ContentFolder();
        folder.Write("guide/notes/today.en.md", "# Today\n").Write("guide/notes/today.fr.md", "# Aujourd’hui\n");

        Assert.Empty(folder.Messages);
        Assert.Equal(["partners", "notes"], folder.LoadLibrary().Audiences.Select(audience => audience.Id));
    }

    [Fact]
    public void The_front_matter_of_other_sites_gives_a_title_and_a_summary_and_nothing_else()
    {
        WriteBoth("a/b", "---\nlayout: post\ntitle: \"From above\"\ndescription: In short.\ntags: [x]\n---\nThe lead.\n");
        WriteBoth("a/c", "---\nlayout: [post\n---\n# Title\n\nThe lead.\n");

        Assert.Equal(("From above", "In short.", "The lead."), (English("a/b").Title, English("a/b").Summary, English("a/b").IntroductionText));
        Assert.Equal("Title", English("a/c").Title);
        Assert.All(Load().Diagnostics, diagnostic => Assert.Equal("a/c", diagnostic.File[..3]));
    }
}

using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;

namespace PracticeGuide.Content.Tests.Synonyms;

/// <summary>How people ask for a page, a tool, a term or a resource: <c>asked</c>.</summary>
public sealed class AskedTests : MistakeTest
{
    [Fact]
    public void A_page_is_asked_for_in_the_language_of_its_file()
    {
        Folder.Replace(EnglishPage, "order: 20", "order: 20\nasked: [where to begin, \" first day \"]");

        var page = Folder.Load().Library!.Pages.First(page => page.Text[Language.English].Slug == "a-good-start");

        Assert.Equal(["where to begin", "first day"], page.Text[Language.English].Asked);
        Assert.Empty(page.Text[Language.French].Asked);
    }

    [Fact]
    public void A_term_a_resource_and_a_tool_are_asked_for_in_each_language_or_in_one()
    {
        const string Asked = "asked: { en: [one, two], fr: [un] }";
        Folder.Replace("glossary.yml", "    definition:", $"    {Asked}\n    definition:")
            .Replace("resources.yml", "name: \"Maison des jeunes\"", "name: \"Maison des jeunes\"\n        asked: { fr: [jeunes] }")
            .Replace(Tool, "minutes:", $"{Asked}\nminutes:");

        var library = Folder.Load().Library!;

        Assert.Equal(["one", "two"], library.Terms[0].Asked[Language.English]);
        Assert.Equal(["un"], library.Tools[0].Asked[Language.French]);
        var resource = library.Resources.Resources.First();
        Assert.Equal(["jeunes"], resource.Asked[Language.French]);
        Assert.Empty(resource.Asked[Language.English]);
    }

    [Theory]
    [InlineData("asked: where to begin", "(6,8): error: “asked” is a list.")]
    [InlineData("asked: []", "(6,8): error: “asked” holds 0; write from 1 to 60.")]
    [InlineData("asked: [\"\"]", "(6,9): error: “asked” is empty.")]
    [InlineData("asked: [{ en: a }]", "(6,9): error: “asked” is a text; this is a group of keys.")]
    public void What_is_no_list_of_texts_is_an_error(string yaml, string message)
    {
        Folder.Replace(EnglishPage, "order: 20", $"order: 20\n{yaml}");

        Expect(EnglishPage + message);
    }

    [Fact]
    public void Too_many_and_too_long_are_errors()
    {
        var many = string.Join(", ", Enumerable.Range(0, AskedReader.MostEntries).Select(i => $"w{i}"));
        Folder.Replace(EnglishPage, "order: 20", $"order: 20\nasked: [{many}, {new string('a', AskedReader.MostCharacters + 1)}]");

        var last = "asked: [".Length + many.Length + ", ".Length + 1;
        Expect(
            $"{EnglishPage}(6,8): error: “asked” holds 61; write from 1 to 60.",
            $"{EnglishPage}(6,{last}): error: This is longer than 100 characters: write what people type, not what they read.");
    }

    [Fact]
    public void In_a_file_of_both_languages_a_list_without_a_language_is_an_error()
    {
        Folder.Replace(Tool, "minutes:", "asked: [one]\nminutes:");

        Assert.Contains(Folder.Load().Diagnostics, diagnostic => diagnostic.Message == "“asked” is a group of keys; this is a list.");
    }
}

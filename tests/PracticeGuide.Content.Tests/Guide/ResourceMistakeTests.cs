namespace PracticeGuide.Content.Tests.Guide;

/// <summary>Mistakes in <c>resources.yml</c>.</summary>
public sealed class ResourceMistakeTests : MistakeTest
{
    private const string Head = """
        title: { en: a, fr: b }
        summary: { en: a, fr: b }

        """;

    [Fact]
    public void Territories_and_resources_listed_twice_are_errors()
    {
        Folder.Write("resources.yml", Head + """
            territories:
              - id: quebec
                name: { en: a, fr: b }
                resources: [{ id: one, name: One, summary: { en: a, fr: b }, url: "https://example.org" }]
              - id: quebec
                name: { en: a, fr: b }
                resources: [{ id: one, name: One, summary: { en: a, fr: b }, url: "https://example.org" }]
            """);

        Expect(
            "resources.yml(7,9): error: The id “quebec” already stands in this file, at line 4.",
            "resources.yml(9,23): error: The id “one” already stands in this file, at line 6.");
    }

    [Theory]
    [InlineData("www.example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org")]
    public void An_address_that_is_not_that_of_a_site_is_an_error(string url)
    {
        Folder.Replace("resources.yml", "https://www.example.org/jeunes/", url);

        Expect($"resources.yml(13,14): error: “{url}” is not the address of a site: https://… or http://….");
    }

    [Fact]
    public void A_name_in_a_language_the_site_does_not_speak_is_an_error()
    {
        Folder.Replace("resources.yml", "name: \"Maison des jeunes\"", "name: \"Maison des jeunes\"\n        nameLanguage: de");

        Expect("resources.yml(11,23): error: “nameLanguage” is one of en, fr.");
    }

    [Fact]
    public void A_directory_without_its_words_is_an_error()
    {
        Folder.Write("resources.yml", "territories: []\n");

        Expect(
            "resources.yml(1,1): error: The key “summary” is missing.",
            "resources.yml(1,1): error: The key “title” is missing.");
    }

    [Theory]
    [InlineData("needs: []", "resources.yml(3,8): error: “needs” is empty.")]
    [InlineData("needs: [youth]", "resources.yml(3,9): error: This is a text; keys are expected in “needs”.")]
    [InlineData("needs: [{ id: youth }]", "resources.yml(3,9): error: The key “name” is missing.", "resources.yml(3,15): warning: No resource answers the need “youth”: name it in the “needs” of one.")]
    [InlineData("needs: [{ id: Youth, name: { en: a, fr: b } }]",
        "resources.yml(3,15): warning: No resource answers the need “Youth”: name it in the “needs” of one.",
        "resources.yml(3,15): error: “Youth” is not made of lowercase letters a–z, digits and single hyphens, such as “what-a-partnership-is”.")]
    public void A_need_that_is_not_whole_is_an_error(string needs, params string[] messages)
    {
        Folder.Write("resources.yml", $"{Head}{needs}\nterritories: []\n");

        Expect(messages);
    }

    [Fact]
    public void A_need_listed_twice_is_an_error()
    {
        Folder.Replace("resources.yml", "needs:\n", "needs:\n  - { id: youth, name: { en: a, fr: b } }\n");

        Expect("resources.yml(5,11): error: The id “youth” already stands in this file, at line 4.");
    }

    [Fact]
    public void A_need_that_no_resource_answers_is_a_warning()
    {
        Folder.Replace("resources.yml", "needs:\n", "needs:\n  - { id: work, name: { en: a, fr: b } }\n");

        Expect("resources.yml(4,11): warning: No resource answers the need “work”: name it in the “needs” of one.");
    }

    [Theory]
    [InlineData("[youth, yout]", "resources.yml(12,24): error: There is no need “yout” at the top of this file. Did you mean “youth”?")]
    [InlineData("[youth, youth]", "resources.yml(12,24): error: The need “youth” already stands here.")]
    [InlineData("youth", "resources.yml(12,16): error: “needs” is a list.", "resources.yml(4,11): warning: No resource answers the need “youth”: name it in the “needs” of one.")]
    [InlineData("[[youth]]", "resources.yml(12,17): error: “needs” is a text; this is a list.", "resources.yml(4,11): warning: No resource answers the need “youth”: name it in the “needs” of one.")]
    public void A_resource_that_answers_a_need_wrongly_is_an_error(string needs, params string[] messages)
    {
        Folder.Replace("resources.yml", "needs: [youth]", $"needs: {needs}");

        Expect([.. messages.OrderBy(message => message.Contains("(12,"))]);
    }

    [Theory]
    [InlineData("21")]
    [InlineData("1 800 AIDE")]
    [InlineData("+1 800 555-0199")]
    [InlineData("555-0199 #12")]
    [InlineData("1234567890123456")]
    [InlineData("tel:211")]
    public void A_telephone_number_that_cannot_be_called_is_an_error(string phone)
    {
        Folder.Replace("resources.yml", "1 800 555-0199", phone);

        Expect(
            $"resources.yml(14,16): error: “{phone}” is not a telephone number: 3 to 15 digits, with spaces, hyphens, full stops or brackets "
            + "between them, such as “211” or “1 800 555-0199”.");
    }

    [Fact]
    public void An_empty_telephone_number_is_an_error()
    {
        Folder.Replace("resources.yml", "\"1 800 555-0199\"", "");

        Expect("resources.yml(14,15): error: “phone” is empty.");
    }
}

namespace PracticeGuide.Content.Tests.Yaml;

public sealed class YamlMistakeTests : MistakeTest
{
    private const string Headline = "headline: { en: a, fr: b }\n";
    private const string Summary = "summary: { en: a, fr: b }\n";
    private const string Name = "name: { en: a, fr: b }\n";

    [Theory]
    [InlineData("name: [1, 2\n", 2, 1)]
    [InlineData("name: a\n bad: b\n", 2, 5)]
    [InlineData("name: \"open\n", 1, 7)]
    [InlineData("name: [open\nheadline: a\n", 2, 1)]
    [InlineData("name: \"\\UFFFFFFFF\"\n", 1, 18)]
    public void Malformed_yaml_is_an_error_where_it_stops_making_sense(string yaml, int line, int column)
    {
        Folder.Write("site.yml", yaml);

        var diagnostic = Assert.Single(Folder.Diagnostics);
        Assert.StartsWith($"site.yml({line},{column}): error: The YAML cannot be read: ", diagnostic.ToString());
    }

    [Fact]
    public void An_empty_file_is_an_error()
    {
        Folder.Write("site.yml", "# nothing yet\n");

        Expect("site.yml(1,1): error: There is nothing here: keys are expected.");
    }

    [Fact]
    public void A_list_where_keys_are_expected_is_an_error()
    {
        Folder.Write("site.yml", "- a\n");

        Expect("site.yml(1,1): error: This is a list; keys are expected.");
    }

    [Fact]
    public void A_second_document_is_an_error()
    {
        Folder.Write("site.yml", Name + Headline + Summary + "---\nname: c\n");

        Expect("site.yml(4,1): error: A second document begins here: a file holds one.");
    }

    [Fact]
    public void An_unknown_key_is_an_error_that_names_the_nearest_known_one()
    {
        Folder.Write("site.yml", Name + Headline + Summary + "sumary: x\n");

        Expect("site.yml(4,1): error: There is no key “sumary” here. Did you mean “summary”?");
    }

    [Fact]
    public void An_unknown_key_like_no_other_is_an_error_without_a_guess()
    {
        Folder.Write("site.yml", Name + Headline + Summary + "colour: x\n");

        Expect("site.yml(4,1): error: There is no key “colour” here; the keys are: name, headline, summary.");
    }

    [Fact]
    public void A_missing_key_is_an_error()
    {
        Folder.Write("site.yml", Name + Headline);

        Expect("site.yml(1,1): error: The key “summary” is missing.");
    }

    [Fact]
    public void A_key_that_stands_twice_is_an_error_at_each_repetition()
    {
        Folder.Write("site.yml", Name + Headline + Summary + Name + Name);

        Expect("site.yml(4,1): error: The key “name” stands here twice.", "site.yml(5,1): error: The key “name” stands here twice.");
    }

    [Fact]
    public void A_missing_language_is_an_error_where_the_other_stands()
    {
        Folder.Write("site.yml", Name + "headline:\n  en: a\n" + Summary);

        Expect("site.yml(3,3): error: “headline” is missing in fr.");
    }

    [Fact]
    public void A_language_that_the_site_does_not_speak_is_an_error()
    {
        Folder.Write("site.yml", Name + "headline: { en: a, fr: b, de: c }\n" + Summary);

        Expect("site.yml(2,27): error: There is no key “de” here; the keys are: en, fr.");
    }

    [Fact]
    public void A_text_in_no_language_is_an_error()
    {
        Folder.Write("site.yml", Name + "headline: a\n" + Summary);

        Expect("site.yml(2,11): error: “headline” is written in each language: { en: …, fr: … }.");
    }

    [Theory]
    [InlineData("[a]", "“headline” is a text; this is a list.")]
    [InlineData("{ a: b }", "“headline” is a text; this is a group of keys.")]
    [InlineData("\"\"", "“headline” is empty.")]
    [InlineData("\"  \"", "“headline” is empty.")]
    [InlineData("~", "“headline” is empty.")]
    [InlineData("null", "“headline” is empty.")]
    public void A_value_that_is_not_a_text_is_an_error(string value, string message)
    {
        Folder.Write("site.yml", Name + $"headline: {{ en: {value}, fr: b }}\n" + Summary);

        Expect($"site.yml(2,17): error: {message}");
    }

    [Fact]
    public void A_key_that_is_not_a_word_is_an_error()
    {
        Folder.Write("site.yml", Name + Headline + Summary + "? [a]\n: b\n");

        Expect("site.yml(4,3): error: A key is a word; this is a list.");
    }

    [Fact]
    public void Anchors_and_aliases_are_refused()
    {
        Folder.Write("site.yml", "name: &n { en: a, fr: b }\nheadline: *n\n" + Summary);

        Expect(
            "site.yml(1,7): error: Anchors (&n) are not read: remove it.",
            "site.yml(2,11): error: Aliases (*n) are not read: write it out.",
            "site.yml(2,11): error: “headline” is written in each language: { en: …, fr: … }.");
    }

    [Fact]
    public void Aliases_that_would_multiply_without_end_are_refused_at_once()
    {
        var bomb = string.Concat(Enumerable.Range(1, 30).Select(i => $"k{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        Folder.Write("site.yml", "k0: &a0 [x]\n" + bomb);

        Assert.Contains(Folder.Messages, message => message.EndsWith("Aliases (*a0) are not read: write it out.", StringComparison.Ordinal));
    }

    [Fact]
    public void Tags_are_refused()
    {
        Folder.Write("site.yml", Name + Headline + "summary: { en: !!str a, fr: b }\n");

        Expect("site.yml(3,16): error: Tags (tag:yaml.org,2002:str) are not read: remove it.");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Nesting_without_end_is_an_error_and_no_crash(string opening)
    {
        Folder.Write("site.yml", "name: \n  " + string.Concat(Enumerable.Repeat(opening, 200_000)));

        Assert.Contains("more than 32 levels", Assert.Single(Folder.Diagnostics).Message);
    }
}

namespace PracticeGuide.Content.Tests.Synonyms;

/// <summary>Mistakes in <c>search.yml</c>.</summary>
public sealed class SynonymMistakeTests : MistakeTest
{
    [Fact]
    public void Keys_that_nothing_reads_are_errors()
    {
        Folder.Write("search.yml", """
            synonym: []
            synonyms:
              - { en: [goal, aim], de: [Ziel] }
            """);

        Expect(
            "search.yml(1,1): error: There is no key “synonym” here. Did you mean “synonyms”?",
            "search.yml(3,24): error: There is no key “de” here; the keys are: en, fr.");
    }

    [Fact]
    public void A_file_without_synonyms_is_an_error()
    {
        Folder.Write("search.yml", "{}\n");

        Expect("search.yml(1,1): error: The key “synonyms” is missing.");
    }

    [Theory]
    [InlineData("words\n", "search.yml(1,1): error: This is a text; keys are expected.")]
    [InlineData("synonyms: goal\n", "search.yml(1,11): error: “synonyms” is a list.")]
    [InlineData("synonyms:\n  - [goal, aim]\n", "search.yml(2,5): error: This is a list; keys are expected in “synonyms”.")]
    [InlineData("synonyms:\n  - { en: [goal, aim], fr: but }\n", "search.yml(2,28): error: “fr” is a list.")]
    [InlineData("synonyms:\n  - en: [goal, aim, { also: end }]\n", "search.yml(2,21): error: “en” is a text; this is a group of keys.")]
    public void A_value_of_the_wrong_kind_is_an_error(string yaml, string message)
    {
        Folder.Write("search.yml", yaml);

        Expect(message);
    }

    [Theory]
    [InlineData("{ en: [goal] }")]
    [InlineData("{ fr: [but], en: [] }")]
    [InlineData("{}")]
    public void A_group_of_fewer_than_two_is_an_error(string group)
    {
        Folder.Write("search.yml", $"synonyms:\n  - {{ en: [plan, scheme] }}\n  - {group}\n");

        Expect("search.yml(3,5): error: A group holds at least two words or phrases that mean the same.");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    [InlineData("~")]
    public void An_empty_entry_is_an_error(string entry)
    {
        Folder.Write("search.yml", $"synonyms:\n  - en: [goal, aim, {entry}]\n");

        Expect("search.yml(2,21): error: “en” is empty.");
    }

    [Fact]
    public void An_entry_of_more_than_four_words_is_an_error()
    {
        Folder.Write("search.yml", """
            synonyms:
              - fr:
                  - centre de services scolaire
                  - l’ancienne commission scolaire de Québec
            """);

        Expect("search.yml(4,9): error: “l’ancienne commission scolaire de Québec” has more than 4 words.");
    }

    [Fact]
    public void An_entry_of_more_than_sixty_characters_is_an_error()
    {
        Folder.Write("search.yml", $"""
            synonyms:
              - en: [{new string('a', 60)}, {new string('b', 61)}]
            """);

        Expect("search.yml(2,72): error: This is longer than 60 characters: write words, not a sentence.");
    }

    [Theory]
    [InlineData("“…”")]
    [InlineData("&")]
    [InlineData("😀")]
    [InlineData("\\u0301")]
    public void An_entry_without_a_letter_or_a_digit_is_an_error(string entry)
    {
        Folder.Write("search.yml", $"synonyms:\n  - en: [goal, aim, \"{entry}\"]\n");

        var message = Assert.Single(Folder.Messages);
        Assert.StartsWith("search.yml(2,21): error: “", message, StringComparison.Ordinal);
        Assert.EndsWith("” has no letter and no digit: nobody can look for it.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("élève", "eleve")]
    [InlineData("élève", "ÉLÈVE")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("l’école", "l'école")]
    [InlineData("mi-temps", "mi  temps")]
    public void An_entry_that_stands_twice_in_a_language_of_a_group_is_an_error(string first, string second)
    {
        Folder.Write("search.yml", $"""
            synonyms:
              - fr:
                  - "{first}"
                  - "{second}"
            """);

        Expect($"search.yml(4,9): error: “{second}” already stands in this list, but for capitals or accents at most: search does not tell them apart.");
    }

    [Fact]
    public void An_entry_that_stands_in_two_groups_is_an_error_whatever_its_language()
    {
        Folder.Write("search.yml", """
            synonyms:
              - { en: [goal, stage] }
              - { en: [end, purpose] }
              - { en: [target, Goal], fr: [but, Stagé] }
            """);

        Expect(
            "search.yml(4,20): error: “Goal” already stands in another group, at line 2: a word stands in one group only.",
            "search.yml(4,37): error: “Stagé” already stands in another group, at line 2: a word stands in one group only.");
    }

    [Fact]
    public void Half_a_character_is_no_reason_to_fail()
    {
        Folder.Write("search.yml", "synonyms:\n  - en: [goal, \"aim \\ud800\"]\n");

        _ = Folder.Load();
    }
}

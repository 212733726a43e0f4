namespace PracticeGuide.Content.Tests.Tools;

public sealed class ItemMistakeTests : RichToolMistakeTest
{
    private const string High = "      - { id: high, title: { en: \"High\", fr: \"Haut\" } }\n";

    [Theory]
    [InlineData("everything"), InlineData("tout"), InlineData("print"), InlineData("imprimer"), InlineData("results"), InlineData("resultats"), InlineData("share"), InlineData("partager")]
    [InlineData("reviews"), InlineData("bilans"), InlineData("manage"), InlineData("gerer"), InlineData("export"), InlineData("exporter"), InlineData("versions"), InlineData("history")]
    [InlineData("historique"), InlineData("check"), InlineData("verifier")]
    public void An_item_called_as_an_address_of_the_site_is_an_error(string id) =>
        Expect("id: students", $"id: ▸{id}", $"The site keeps “{id}” for an address of its own: choose another id.");

    [Theory]
    [InlineData("and"), InlineData("or"), InlineData("not"), InlineData("in")]
    public void An_item_called_as_a_word_of_rules_is_an_error(string id) => Expect("id: students", $"id: ▸{id}", $"Rules are written with the word “{id}”: choose another id.");

    [Fact]
    public void An_id_with_the_sign_of_reviews_is_an_error() =>
        Expect("id: students", "id: ▸students~2", "“students~2” is not made of lowercase letters a–z, digits and single hyphens, such as “what-a-partnership-is”.");

    [Fact]
    public void An_id_as_reviews_have_them_is_an_error() => Expect("id: students", "id: ▸review-1", "“review-1” is what a section of the key “review” is called: choose another id.");

    [Fact]
    public void An_id_of_a_review_item_that_a_section_has_is_an_error() => Expect("id: done-next", "id: ▸header", "The id “header” already stands in this file, at line 40.");

    [Fact]
    public void An_id_that_steps_of_ones_own_have_is_an_error() =>
        Expect("ownItems: check\n    items:\n      - id: promise\n", "ownItems: ▸check\n    items:\n      - id: promises-own\n", "The id “promises-own” already stands in this file, at line 115.");

    [Fact]
    public void Items_of_ones_own_of_another_kind_are_an_error() => Expect("ownItems: check", "ownItems: ▸text", "“ownItems” says which kind of items people may add: write check.");

    [Fact]
    public void Two_options_with_one_id_are_an_error() => Expect("{ id: voice, title", "{ id: ▸pace, title", "The id “pace” already stands among these options, at line 62.");

    [Fact]
    public void Two_columns_with_one_id_are_an_error() => Expect("        timer: true\n", "          - { id: ▸at, title: { en: \"A\", fr: \"A\" }, kind: text }\n        timer: true\n", "The id “at” already stands among these columns, at line 77.");

    [Fact]
    public void Two_rows_with_one_id_are_an_error() => Expect("{ id: family", "{ id: ▸school", "The id “school” already stands among these rows, at line 98.");

    [Fact]
    public void One_option_is_an_error() => Expect(
        "options: [{ id: met-yes, title: { en: \"Yes\", fr: \"Oui\" } }, { id: met-no, title: { en: \"No\", fr: \"Non\" } }]",
        "options: ▸[{ id: met-no, title: { en: \"No\", fr: \"Non\" } }]",
        "“options” holds fewer than 2: with nothing to choose between, ask for a check or a text.");

    [Fact]
    public void An_option_called_other_beside_other_is_an_error() =>
        Expect("{ id: help, title", "{ id: ▸other, title", "“other” is what people write themselves, as “other: true” says: remove this option or that key.");

    [Theory]
    [InlineData("0"), InlineData("4"), InlineData("two")]
    public void More_options_together_than_there_are_is_an_error(string most) => Expect("most: 2\n", $"most: ▸{most}\n", "“most” is a whole number from 1 to 3.");

    [Fact]
    public void A_least_number_above_the_most_is_an_error() => Expect("min: 0, max: 40", "min: ▸50, max: 40", "“min” is more than “max”: no number lies between them.");

    [Fact]
    public void A_limit_that_is_no_number_is_an_error() =>
        Expect("min: 0, max: 40", "min: ▸none, max: 40", "“min” is a number from -1000000000 to 1000000000, with a point before its decimals.");

    [Fact]
    public void More_decimals_than_four_are_an_error() => Expect("max: 40,", "max: 40, decimals: ▸5,", "“decimals” is a whole number from 0 to 4.");

    [Fact]
    public void A_line_longer_than_a_thousand_is_an_error() => Expect("length: 80", "length: ▸1001", "“length” is a whole number from 1 to 1000.");

    [Fact]
    public void A_scale_that_there_is_not_is_an_error() => Expect("scale: practice\n", "scale: ▸practise\n", "There is no scale “practise” in this tool; write one of practice. Did you mean “practice”?");

    [Fact]
    public void A_level_that_nothing_describes_is_an_error() => Expect(
        "        descriptors:\n          low: { en: \"No goals.\", fr: \"Aucun but.\" }\n          high: { en: \"Clear goals.\", fr: \"Des buts clairs.\" }\n",
        "        descriptors:\n          ▸low: { en: \"No goals.\", fr: \"Aucun but.\" }\n",
        "Nothing says what the level “high” of the scale “practice” looks like: write it in the “descriptors” of this item, or as “descriptor” of the level.");

    [Fact]
    public void A_descriptor_of_a_level_that_there_is_not_is_an_error() =>
        Expect("          low: { en: \"No goals.\"", "          ▸hihg: { en: \"No goals.\"", "There is no key “hihg” here; the keys are: low, middle, high.");

    [Fact]
    public void A_scale_of_one_level_is_an_error() =>
        Expect("    notApplicable: true\n", "    notApplicable: true\n  - { id: short, levels: ▸[{ id: a, title: { en: A, fr: A } }] }\n", "“levels” holds 1; write from 2 to 7.");

    [Fact]
    public void Two_levels_with_one_id_are_an_error() => Expect(
        High, High + "      - { id: ▸low, title: { en: \"A\", fr: \"A\" }, descriptor: { en: \"A.\", fr: \"A.\" } }\n", "The id “low” already stands in this scale, at line 20.");

    [Fact]
    public void A_level_for_not_applicable_is_an_error() => Expect(
        High, High + "      - { id: ▸not-applicable, title: { en: \"A\", fr: \"A\" }, descriptor: { en: \"A.\", fr: \"A.\" } }\n", "“not-applicable” is no level: write “notApplicable: true” in the scale.");

    [Fact]
    public void A_scale_twice_is_an_error() => Expect(
        "    notApplicable: true\n",
        "    notApplicable: true\n  - { id: ▸practice, levels: [{ id: a, title: { en: A, fr: A } }, { id: b, title: { en: B, fr: B } }] }\n",
        "The id “practice” already stands among the scales, at line 18.");

    [Theory]
    [InlineData("rate"), InlineData("which"), InlineData("later")]
    public void Rows_from_what_is_no_earlier_table_are_an_error(string id) =>
        Expect("rowsFrom: points", $"rowsFrom: ▸{id}", $"No table “{id}” stands earlier in this tool: name one whose rows this one has.");

    [Fact]
    public void Rows_of_its_own_and_of_another_are_an_error() => Expect(
        "        rows:\n          - { id: school", "        rowsFrom: ▸points\n        rows:\n          - { id: school", "A table has “rows” of its own or “rowsFrom” another, not both: remove one.");

    [Fact]
    public void Words_for_adding_rows_where_nobody_adds_any_are_an_error() =>
        Expect("rowsFrom: points\n", "rowsFrom: points\n        addTitle: ▸{ en: \"Add\", fr: \"Ajouter\" }\n", "“addTitle” is for a table whose rows people add: remove it, or “rows” and “rowsFrom”.");

    [Fact]
    public void A_need_of_a_column_that_there_is_not_is_an_error() =>
        Expect("needs: [on]", "needs: [▸day]", "This table has no column “day” that its rows could need; its columns are: on.");

    [Fact]
    public void A_need_twice_is_an_error() => Expect("needs: [on]", "needs: [on, ▸on]", "“on” already stands in this list.");

    [Fact]
    public void Needs_that_are_no_list_are_an_error() => Expect("needs: [on]", "needs: ▸on", "“needs” is a list.");

    [Theory]
    [InlineData("0"), InlineData("201")]
    public void Fewer_or_more_rows_than_fit_are_an_error(string most) => Expect("most: 20\n", $"most: ▸{most}\n", "“most” is a whole number from 1 to 200.");

    [Fact]
    public void A_timer_without_a_time_first_is_an_error() =>
        Expect("kind: time }\n          - { id: seen, title: { en: \"Seen\", fr: \"Vu\" }, kind: long-text, help: { en: \"As it was.\", fr: \"Tel quel.\" } }\n        timer: true",
            "kind: text }\n          - { id: seen, title: { en: \"Seen\", fr: \"Vu\" }, kind: long-text, help: { en: \"As it was.\", fr: \"Tel quel.\" } }\n        timer: ▸true",
            "A timer writes the time into the first column: make that one of the kind time.");

    [Theory]
    [InlineData("id"), InlineData("rows")]
    public void A_column_called_as_the_site_calls_rows_is_an_error(string id) => Expect("{ id: cost", $"{{ id: ▸{id}", $"The site keeps “{id}” for the rows themselves: choose another id.");

    [Fact]
    public void A_kind_of_column_that_there_is_not_is_an_error() => Expect(
        "kind: money }", "kind: ▸mony }", "There is no kind of column “mony”; the kinds are: check, choice, date, long-text, money, number, text, time. Did you mean “money”?");

    [Fact]
    public void Options_of_a_column_that_is_no_choice_are_an_error() =>
        Expect("kind: money }", "kind: money, options: ▸[] }", "Only a column of the kind choice has “options”: remove them, or change the kind.");

    [Fact]
    public void A_column_to_choose_in_without_options_is_an_error() =>
        Expect("[{ id: cost, title: { en: \"Cost\", fr: \"Coût\" }, kind: money }]", "[▸{ id: cost, title: { en: \"Cost\", fr: \"Coût\" }, kind: choice }]", "A column of the kind choice has “options”: write what to choose from.");

    [Fact]
    public void A_part_twice_is_an_error() => Expect(
        "parts: [{ id: often, title", "parts: [{ id: often, title: { en: A, fr: A } }, { id: ▸often, title", "The id “often” already stands among these parts, at line 119.");

    [Theory]
    [InlineData("<b>this</b>", "HTML is not supported: write Markdown, and “\\\\<” for the sign itself.")]
    [InlineData("![x](a.svg)", "A passage holds no images: lead to the page that has it.")]
    [InlineData("# Title", "A passage has no headings: its title is one. Make two passages of it instead.")]
    [InlineData("[x](tool:first-steps)", "“tool:first-steps” is no address that a passage can link to: write a page (partners/making-it-succeed#goals), https://…, http://…, tel:… or mailto:….")]
    [InlineData("[x](javascript:alert)", "“javascript:alert” is no address that a passage can link to: write a page (partners/making-it-succeed#goals), https://…, http://…, tel:… or mailto:….")]
    [InlineData("[x](partners/strat)", "There is no page “partners/strat”. Did you mean “partners/start”?")]
    [InlineData("[x](partners/start#goal)", "The page “partners/start” has no anchor “#goal”. Did you mean “goals”?")]
    public void What_a_passage_cannot_hold_is_an_error(string markdown, string message) =>
        Expect("\"Lisez [ceci](partners/start).\"", $"▸\"{markdown}\"", message.Replace("\\\\", "\\", StringComparison.Ordinal));

    [Fact]
    public void An_optional_item_that_a_stage_requires_is_an_error() => Expect(
        "requiredFor: agree }", "requiredFor: agree, optional: ▸true }", "What “agree” requires is not optional: remove “optional” or “requiredFor”.");

    [Fact]
    public void Optional_that_is_neither_true_nor_false_is_an_error() => Expect("length: 80\n", "length: 80\n        optional: ▸maybe\n", "“optional” is true or false.");

    [Fact]
    public void Optional_on_what_nobody_fills_in_is_an_error() => Expect(
        "kind: passage\n", "▸optional: true\n        kind: passage\n", "There is no key “optional” here; the keys are: id, kind, title, help, examples, guidance, showIf, filledBy, privateUntil, text.");

    [Theory]
    [InlineData("signature, title: { en: \"Signature\", fr: \"Signature\" }, statement")]
    public void Something_missing_of_what_nobody_fills_in_is_an_error(string after) => Expect(
        $"kind: {after}", $"▸requiredFor: watch, kind: {after}",
        "There is no key “requiredFor” here; the keys are: id, kind, title, help, examples, guidance, showIf, filledBy, privateUntil, statement.");

    [Fact]
    public void A_text_in_one_language_is_an_error() => Expect("statement: { en: \"I agree.\", fr: \"J’accepte.\" }", "statement: ▸{ en: \"I agree.\" }", "“statement” is missing in fr.");

    [Fact]
    public void A_truth_that_is_neither_true_nor_false_is_an_error() => Expect("evidence: false", "evidence: ▸no", "“evidence” is true or false.");

    [Fact]
    public void A_list_that_is_none_is_an_error() => Expect("parts: [{ id: often, title: { en: \"Often\", fr: \"Souvent\" } }]", "parts: ▸often", "“parts” is a list.");
}

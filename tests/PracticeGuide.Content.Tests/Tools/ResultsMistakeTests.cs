namespace PracticeGuide.Content.Tests.Tools;

public sealed class ResultsMistakeTests : RichToolMistakeTest
{
    private const string CostTable = "columns: [{ id: seen, title: { en: \"What\", fr: \"Quoi\" }, kind: long-text }] }";

    [Fact]
    public void Results_of_a_section_without_scale_items_are_an_error() => Expect(
        "sections: [practice]", "sections: [practice, ▸header]", "The section “header” has no scale items to make a figure of: name only sections that have.");

    [Fact]
    public void Results_of_a_section_that_there_is_not_are_an_error() => Expect(
        "sections: [practice]", "sections: [▸practise]",
        "There is no section “practise” in this tool; write one of header, notes, practice, promises, review-1, review-2, review-3, review-4. Did you mean “practice”?");

    [Fact]
    public void Bands_without_sections_are_an_error() => Expect(
        "  sections: [practice]\n  bands:\n    - { upTo: 1.75", "  bands:\n    ▸- { upTo: 1.75", "“bands” are words for the figures of “sections”: name those too.");

    [Fact]
    public void Bands_that_do_not_ascend_are_an_error() => Expect("upTo: 2.5", "upTo: ▸1.75", "Bands stand in ascending order, each with a greater “upTo” than the one before.");

    [Fact]
    public void A_band_beyond_every_scale_is_an_error() => Expect("upTo: 2.5", "upTo: ▸8", "“upTo” is a number from 1 to 7, with a point before its decimals.");

    [Fact]
    public void A_last_band_with_an_end_is_an_error() => Expect(
        "- { title: { en: \"There\"", "- { upTo: ▸3, title: { en: \"There\"", "The last band holds for every figure above the others: remove its “upTo”.");

    [Fact]
    public void A_band_before_the_last_without_an_end_is_an_error() => Expect(
        "- { upTo: 2.5, title", "- ▸{ title", "Only the last band has no “upTo”: write the greatest figure that this one holds for.");

    [Fact]
    public void Two_recommendations_with_one_id_are_an_error() => Expect(
        "carry:\n", "    - { id: ▸plan, when: answered(day), text: { en: A, fr: A } }\ncarry:\n", "The id “plan” already stands among the recommendations, at line 152.");

    [Fact]
    public void A_recommendation_of_guidance_that_there_is_not_is_an_error() => Expect(
        "      guidance: partners/start#goals\n      tool", "      guidance: ▸partners/start#aims\n      tool", "The page “partners/start” has no section “#aims”.");

    [Fact]
    public void A_recommendation_of_a_tool_that_there_is_not_is_an_error() => Expect(
        "tool: first-steps", "tool: ▸first-step", "There is no tool “first-step”. Did you mean “first-steps”?");

    [Fact]
    public void A_recommendation_without_a_rule_is_an_error() => Expect(
        "    - id: plan\n      when: \"goals-clear in (low, middle) or not average(practice) >= 2\"\n", "    - ▸id: plan\n", "The key “when” is missing.",
        "(158,60) There are no targets to carry: no recommendation of this tool has a “target”.");

    [Fact]
    public void Something_carried_to_a_tool_that_there_is_not_is_an_error() => Expect("{ tool: rich, item: why }", "{ tool: ▸rihc, item: why }", "There is no tool “rihc”.");

    [Fact]
    public void Something_carried_to_an_item_that_there_is_not_is_an_error() => Expect(
        "{ tool: rich, item: why }", "{ tool: rich, item: ▸whi }", "The tool “rich” has no item “whi”. Did you mean “why”?");

    [Theory]
    [InlineData("day"), InlineData("fixed"), InlineData("rated")]
    public void Something_carried_to_an_item_that_takes_nothing_is_an_error(string id) => Expect(
        "{ tool: rich, item: why }", $"{{ tool: rich, item: ▸{id} }}", $"The item “{id}” of “rich” takes nothing from elsewhere: name a long-text, or a table whose rows people add.");

    [Fact]
    public void Rows_carried_to_a_table_of_other_columns_are_an_error() => Expect(
        CostTable, CostTable.Replace("id: seen", "id: what", StringComparison.Ordinal),
        "(160,96) The tables “points” and “next” have no column of the same id: the columns of “next” are what.");

    [Fact]
    public void Rows_carried_to_a_column_of_another_kind_are_an_error() => Expect(
        CostTable, CostTable.Replace("kind: long-text", "kind: date", StringComparison.Ordinal),
        "(160,96) The column “seen” of “next” does not take what that of “points” holds: give both the same kind and options.");

    [Fact]
    public void A_text_carried_to_a_table_without_text_is_an_error() => Expect(
        "{ tool: rich, item: why }", "{ tool: rich, item: ▸dates }", "The table “dates” has no column of text that could take this.");

    [Fact]
    public void Something_carried_from_an_item_that_there_is_not_is_an_error() => Expect(
        "from: points,", "from: ▸point,", "“point” is no item of this tool that people fill in: write one, or “targets”. Did you mean “points”?");

    [Fact]
    public void Targets_that_there_are_not_are_an_error() => Expect(
        "      target: { en: \"I write goals.\", fr: \"J’écris des buts.\" }\ncarry:\n  - { id: goals, title: { en: \"Goals\", fr: \"Buts\" }, from: targets",
        "carry:\n  - { id: goals, title: { en: \"Goals\", fr: \"Buts\" }, from: ▸targets",
        "There are no targets to carry: no recommendation of this tool has a “target”.");

    [Fact]
    public void Something_carried_twice_is_an_error() => Expect(
        "{ id: points, title: { en: \"Points\", fr: \"Points\" }, from", "{ id: ▸goals, title: { en: \"Points\", fr: \"Points\" }, from", "The id “goals” already stands among what is carried, at line 159.");

    [Fact]
    public void Output_of_a_section_that_there_is_not_is_an_error() => Expect(
        "output: [header,", "output: [▸headr,",
        "There is no section “headr” in this tool; write one of header, notes, practice, promises, review-1, review-2, review-3, review-4. Did you mean “header”?");

    [Fact]
    public void Output_of_a_section_twice_is_an_error() => Expect("output: [header,", "output: [header, ▸header,", "“header” already stands in this list.");

    [Fact]
    public void Results_that_say_nothing_are_an_error()
    {
        var text = RichTool.Text[RichTool.Text.IndexOf("  sections: [practice]", StringComparison.Ordinal)..RichTool.Text.IndexOf("carry:", StringComparison.Ordinal)];

        Expect(text, "  ▸{}\n", "“results” says nothing: write the “sections” that get a figure, or “recommendations”.", "(148,60) There are no targets to carry: no recommendation of this tool has a “target”.");
    }
}

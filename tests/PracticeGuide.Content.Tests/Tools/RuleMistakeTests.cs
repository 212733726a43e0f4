namespace PracticeGuide.Content.Tests.Tools;

public sealed class RuleMistakeTests : RichToolMistakeTest
{
    private const string Forms = "rules are written item == option, item != option, item in (a, b), answered(item), and, or, not.";

    [Theory]
    [InlineData("purpose ▸= other", 9, "“=” is written “==”")]
    [InlineData("purpose▸", 8, "“==” is missing at the end")]
    [InlineData("purpose ==▸", 11, "the id of an option is missing at the end")]
    [InlineData("purpose == other ▸which", 18, "“and”, “or” or the end is expected in place of “which”")]
    [InlineData("purpose == other and▸", 21, "the id of an item is missing at the end")]
    [InlineData("(purpose == other▸", 18, "“)” is missing at the end")]
    [InlineData("purpose in ▸learn", 12, "“(” is expected in place of “learn”")]
    [InlineData("purpose in (learn▸", 18, "“)” is missing at the end")]
    [InlineData("purpose in (▸)", 13, "the id of an option is expected in place of “)”")]
    [InlineData("answered(▸)", 10, "the id of an item is expected in place of “)”")]
    [InlineData("▸&& purpose == other", 1, "“&” means nothing here")]
    [InlineData("purpose == ▸'other'", 12, "“'” means nothing here")]
    [InlineData("average(practice) ▸== 2", 19, "“<”, “<=”, “>” or “>=” is expected in place of “==”")]
    [InlineData("average(practice) < ▸much", 21, "a number, such as 2.5, is expected in place of “much”")]
    public void A_text_that_is_no_rule_is_an_error_at_its_character(string rule, int character, string message)
    {
        Expect("showIf: purpose == other", $"showIf: \"{rule}\"", $"This rule cannot be read at character {character}: {message}; {Forms}");
    }

    [Fact]
    public void The_place_is_right_without_quotation_marks() => Expect(
        "showIf: purpose == other", "showIf: purpose == ▸otter", "“purpose” has no “otter”; it has learn, help, other. Did you mean “other”?");

    [Fact]
    public void A_rule_on_lines_of_its_own_is_reported_where_it_begins() => Expect(
        "showIf: purpose == other\n", "showIf: ▸|\n          purpose == otter\n", "“purpose” has no “otter”; it has learn, help, other. Did you mean “other”?");

    [Fact]
    public void Rules_one_in_the_other_too_deeply_are_an_error() => Expect(
        "showIf: purpose == other", $"showIf: \"{string.Concat(Enumerable.Repeat("not ", 20))}▸purpose == other\"",
        $"This rule cannot be read at character 81: parentheses stand one in the other too deeply; {Forms}");

    [Fact]
    public void An_item_that_there_is_not_is_an_error() => Expect(
        "showIf: purpose == other", "showIf: \"answered(day) and ▸purposes == other\"", "There is no item “purposes” in this tool. Did you mean “purpose”?");

    [Theory]
    [InlineData("students"), InlineData("which"), InlineData("why")]
    public void An_item_that_stands_later_is_an_error(string id) => Expect(
        "showIf: purpose == other", $"showIf: answered(▸{id})", $"The item “{id}” stands later, or is this one: a rule names only items that stand earlier.");

    [Theory]
    [InlineData("day"), InlineData("points")]
    public void An_option_of_what_has_none_is_an_error(string id) => Expect(
        "\"met == met-no and answered(day)\"", $"\"{id} == ▸some\"", $"“{id}” has nothing to choose from: ask answered({id}) or not answered({id}).");

    [Fact]
    public void A_level_that_there_is_not_is_an_error() => Expect(
        "\"met == met-no and answered(day)\"", "\"goals-clear in (low, ▸hihg)\"", "“goals-clear” has no “hihg”; it has low, middle, high, not-applicable.");

    [Fact]
    public void A_state_that_there_is_not_is_an_error() => Expect(
        "\"met == met-no and answered(day)\"", "step == ▸finished", "“step” has no “finished”; it has open, in-progress, done, not-applicable.");

    [Fact]
    public void Something_that_asks_nothing_is_an_error() => Expect(
        "\"met == met-no and answered(day)\"", "answered(▸read)", "“read” asks nothing that a rule could name.");

    [Fact]
    public void An_average_where_nothing_is_recommended_is_an_error() => Expect(
        "\"met == met-no and answered(day)\"", "average(▸practice) < 2", "Only a recommendation asks for an average: name items here.");

    [Fact]
    public void An_average_of_a_section_that_there_is_not_is_an_error() => Expect(
        "average(practice)", "average(▸practise)", "There is no section “practise” in this tool. Did you mean “practice”?");

    [Fact]
    public void An_average_of_a_section_without_scale_items_is_an_error() => Expect(
        "average(practice)", "average(▸header)", "The section “header” has no scale items to take an average of.");
}

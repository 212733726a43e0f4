namespace PracticeGuide.Content.Tests.Tools;

public sealed class WorkflowMistakeTests : RichToolMistakeTest
{
    [Theory]
    [InlineData("filledBy: [observed] }", "filledBy: [▸obsreved] }")]
    [InlineData("actors: [observer]\n", "actors: [▸obsreved]\n")]
    [InlineData("by: [observer],", "by: [▸obsreved],")]
    [InlineData("reopen: [observed]", "reopen: [▸obsreved]")]
    [InlineData("  by: [observed]\n", "  by: [▸obsreved]\n")]
    public void A_role_that_there_is_not_is_an_error(string from, string to) =>
        Expect(from, to, "There is no role “obsreved” in this tool; write one of observer, observed. Did you mean “observed”?");

    [Fact]
    public void A_role_twice_is_an_error() => Expect("scales:\n", "  - { id: ▸observer, title: { en: A, fr: A }, summary: { en: A, fr: A } }\nscales:\n", "The id “observer” already stands among the roles, at line 15.");

    [Fact]
    public void A_stage_twice_is_an_error() => Expect("  - id: close\n", "  - { id: ▸watch, title: { en: A, fr: A }, advance: { title: { en: A, fr: A } } }\n  - id: close\n", "The id “watch” already stands among the stages, at line 30.");

    [Fact]
    public void A_role_named_twice_is_an_error() => Expect("actors: [observer, observed]", "actors: [observer, ▸observer]", "“observer” already stands in this list.");

    [Theory]
    [InlineData("requiredFor: agree", "requiredFor: ▸agre", "agre")]
    [InlineData("privateUntil: close", "privateUntil: ▸closed", "closed")]
    public void A_stage_that_there_is_not_is_an_error(string from, string to, string id) => Expect(
        from, to, $"There is no stage “{id}” in this tool; write one of agree, watch, close. Did you mean “{(id is "agre" ? "agree" : "close")}”?");

    [Fact]
    public void Done_in_a_tool_with_stages_is_an_error() => Expect(
        "requiredFor: agree", "requiredFor: ▸done", "This tool has stages: in place of “done”, write the one that is not left while this is missing, of agree, watch, close.");

    [Fact]
    public void A_stage_called_done_is_an_error() => Expect(
        "  - id: close\n", "  - { id: ▸done, title: { en: A, fr: A }, advance: { title: { en: A, fr: A } } }\n  - id: close\n",
        "“done” is what “requiredFor” says in a tool without stages: choose another id.");

    [Fact]
    public void What_is_required_before_it_can_be_filled_in_is_an_error() => Expect(
        "kind: check, title: { en: \"Meet\"", "kind: check, requiredFor: ▸agree, title: { en: \"Meet\"",
        "The stage “agree” could never be left: the section “promises” is only filled in later, from “watch” on.");

    [Fact]
    public void Privacy_without_someone_who_fills_it_in_is_an_error() => Expect(
        "{ id: step, kind: check,", "{ id: step, kind: check, privateUntil: ▸close,", "“privateUntil” hides this from all but those who fill it in: say with “filledBy” who they are.");

    [Fact]
    public void Privacy_of_a_section_without_someone_who_fills_it_in_is_an_error() => Expect(
        "    filledBy: [observer]\n    privateUntil: close", "    privateUntil: ▸close", "“privateUntil” hides this from all but those who fill it in: say with “filledBy” who they are.");

    [Fact]
    public void A_section_that_there_is_not_is_an_error() => Expect(
        "fills: [header]", "fills: [header, ▸headr]",
        "There is no section “headr” in this tool; write one of header, notes, practice, promises, review-1, review-2, review-3, review-4. Did you mean “header”?");

    [Fact]
    public void A_section_that_no_stage_fills_is_an_error() => Expect(
        "fills: [header, notes, practice, promises]", "fills: [header, notes, practice]", "(111,9) No stage fills the section “promises”: name it in the “fills” of one.");

    [Fact]
    public void Reviews_that_no_stage_fills_are_an_error() => Expect(
        "fills: [review-1, review-2, review-3, review-4]", "fills: [review-1, review-2]",
        "(133,3) No stage fills “review-3”, “review-4”: name these sections of the review in the “fills” of one.");

    [Fact]
    public void A_stage_that_cannot_be_left_is_an_error() => Expect(
        "  - id: watch\n    title: { en: \"Watch\", fr: \"Observer\" }\n    actors: [observer]\n    fills: [header, notes, practice, promises]\n    advance: { title: { en: \"Go on\", fr: \"Continuer\" } }\n",
        "  - ▸id: watch\n    title: { en: \"Watch\", fr: \"Observer\" }\n    actors: [observer]\n    fills: [header, notes, practice, promises]\n",
        "The worksheet cannot leave this stage: write “advance”, with the words of its button as “title”.");

    [Fact]
    public void A_last_stage_that_goes_on_is_an_error() => Expect(
        "fills: [review-1, review-2, review-3, review-4]\n", "fills: [review-1, review-2, review-3, review-4]\n    advance: ▸{ title: { en: \"On\", fr: \"Suite\" } }\n",
        "No stage follows this one: remove “advance”.");

    [Fact]
    public void A_first_stage_that_goes_back_is_an_error() => Expect(
        "    fills: [header]\n", "    fills: [header]\n    reopen: ▸[observer]\n", "No stage stands before this one to go back to: remove “reopen”.");

    [Theory]
    [InlineData("sgined", "Did you mean “signed”?")]
    [InlineData("step", "")]
    public void A_signature_that_is_none_is_an_error(string id, string suggestion) => Expect(
        "sign: signed, snapshot: true }", $"sign: ▸{id}, snapshot: true }}",
        $"“{id}” is no item of the kind signature in this tool.{(suggestion.Length == 0 ? "" : " " + suggestion)}");

    [Fact]
    public void A_signature_that_nothing_signs_is_an_error() => Expect(
        "by: [observer], sign: signed,", "by: [observer],", "(121,15) Nothing signs “signed”: name it as “sign” in the “advance” of a stage.");
}

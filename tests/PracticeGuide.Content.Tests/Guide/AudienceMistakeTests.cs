namespace PracticeGuide.Content.Tests.Guide;

/// <summary>Mistakes in what an audience's file says of the role, of its neighbours and of a name that means two things.</summary>
public sealed class AudienceMistakeTests : MistakeTest
{
    private const string File = "guide/mentors/audience.yml";

    /// <summary>Five lines that are right.</summary>
    private const string Head = """
        order: 20
        slug: { en: "mentors", fr: "mentors" }
        title: { en: "Mentors", fr: "Mentors" }
        summary: { en: "Walk with a student.", fr: "Marcher avec un élève." }
        introduction: { en: "For mentors.", fr: "Pour les mentors." }

        """;

    private const string Text = "{ en: a, fr: b }";

    [Theory]
    [InlineData($"does: [{Text}, {Text}]", "“does” holds 2; write from 3 to 6.")]
    [InlineData($"does: [{Text}, {Text}, {Text}, {Text}, {Text}, {Text}, {Text}]", "“does” holds 7; write from 3 to 6.")]
    [InlineData("does: []", "“does” holds 0; write from 3 to 6.")]
    [InlineData("does: often", "“does” is a list.")]
    public void What_the_role_does_takes_three_to_six_sentences(string does, string message) => ExpectBelow(does, $"{File}(6,7): error: {message}");

    [Fact]
    public void A_sentence_in_one_language_is_an_error() =>
        ExpectBelow($"does: [{Text}, {Text}, {{ en: a }}]", $"{File}(6,44): error: “does” is missing in fr.");

    [Theory]
    [InlineData("neighbours: []", "(6,13): error: “neighbours” holds 0; write from 1 to 4.")]
    [InlineData("neighbours: partners", "(6,13): error: “neighbours” is a list.")]
    [InlineData("neighbours: [partners]", "(6,14): error: This is a text; keys are expected in “neighbours”.")]
    [InlineData($"neighbours: [{{ audience: partners, because: {Text} }}]", "(6,14): error: The key “pages” is missing.")]
    [InlineData($"neighbours: [{{ audience: partners, pages: [partners/start] }}]", "(6,14): error: The key “because” is missing.")]
    [InlineData($"neighbours: [{{ because: {Text}, pages: [partners/start] }}]", "(6,14): error: The key “audience” is missing.")]
    [InlineData($"neighbours: [{{ audience: partners, because: {Text}, pages: [partners/start], why: a }}]", "(6,88): error: There is no key “why” here; the keys are: audience, because, pages.")]
    public void Neighbours_that_are_not_whole_are_errors(string neighbours, string message) => ExpectBelow(neighbours, File + message);

    [Theory]
    [InlineData("parteners", "partners/start", "(7,15): error: There is no audience “parteners” in guide/. Did you mean “partners”?")]
    [InlineData("mentors", "mentors/start", "(7,15): error: “mentors” is this audience itself: a neighbour is another one.",
        "(9,13): error: There is no page “mentors/start”.")]
    [InlineData("partners", "partners/strat", "(9,13): error: There is no page “partners/strat”. Did you mean “partners/start”?")]
    [InlineData("partners", "start", "(9,13): error: There is no page “start”.")]
    [InlineData("partners", "partners/start, partners/start", "(9,29): error: The page “partners/start” already stands here.")]
    [InlineData("partners", "", "(9,12): error: “pages” holds 0; write from 1 to 3.")]
    [InlineData("partners", "partners/start#goals", "(9,13): error: There is no page “partners/start#goals”. Did you mean “partners/start”?")]
    public void A_neighbour_that_leads_nowhere_is_an_error(string audience, string pages, params string[] messages) =>
        ExpectBelow(
            $"""
            neighbours:
              - audience: {audience}
                because: {Text}
                pages: [{pages}]
            """,
            [.. messages.Select(message => File + message)]);

    [Fact]
    public void A_page_of_another_audience_than_the_neighbour_is_an_error()
    {
        Folder.Write("guide/teachers/audience.yml", Head.Replace("\"mentors\"", "\"teachers\""));

        ExpectBelow(
            $"neighbours: [{{ audience: teachers, because: {Text}, pages: [partners/start] }}]",
            $"{File}(6,71): error: The page “partners/start” is not one of “teachers”.");
    }

    [Fact]
    public void More_pages_or_neighbours_than_fit_and_a_neighbour_named_twice_are_errors()
    {
        var neighbour = $"{{ audience: partners, because: {Text}, pages: [partners/start] }}";

        ExpectBelow(
            $"""
            neighbours:
              - {neighbour}
              - {neighbour}
              - {neighbour}
              - {neighbour}
              - {neighbour.Replace("[partners/start]", "[partners/start, partners/example, partners/start, partners/start]")}
            """,
            $"{File}(7,3): error: “neighbours” holds 5; write from 1 to 4.",
            $"{File}(8,17): error: The neighbour “partners” already stands above: put its pages together.",
            $"{File}(9,17): error: The neighbour “partners” already stands above: put its pages together.",
            $"{File}(10,17): error: The neighbour “partners” already stands above: put its pages together.",
            $"{File}(11,17): error: The neighbour “partners” already stands above: put its pages together.",
            $"{File}(11,61): error: “pages” holds 4; write from 1 to 3.",
            $"{File}(11,96): error: The page “partners/start” already stands here.",
            $"{File}(11,112): error: The page “partners/start” already stands here.");
    }

    [Theory]
    [InlineData("asks: whom", "(6,7): error: “asks” is a group of keys; this is a text.")]
    [InlineData($"asks: {{ question: {Text} }}", "(6,7): error: The key “choices” is missing.")]
    [InlineData($"asks: {{ choices: [{{ audience: mentors, label: {Text}, summary: {Text} }}, {{ audience: partners, label: {Text}, summary: {Text} }}] }}",
        "(6,7): error: The key “question” is missing.")]
    [InlineData($"asks: {{ question: {Text}, choices: [{{ audience: mentors, label: {Text}, summary: {Text} }}] }}",
        "(6,46): error: “choices” holds 1; write from 2 to 4.")]
    [InlineData($"asks: {{ question: {Text}, choices: [{{ audience: mentors, label: {Text}, summary: {Text} }}, {{ audience: mentors, label: {Text}, summary: {Text} }}] }}",
        "(6,134): error: Another choice already leads to “mentors”.")]
    [InlineData($"asks: {{ question: {Text}, choices: [{{ audience: partner, label: {Text}, summary: {Text} }}, {{ audience: mentors, label: {Text} }}] }}",
        "(6,59): error: There is no audience “partner” in guide/. Did you mean “partners”?", "(6,122): error: The key “summary” is missing.")]
    public void A_question_that_is_not_whole_is_an_error(string asks, params string[] messages) => ExpectBelow(asks, [.. messages.Select(message => File + message)]);

    [Fact]
    public void A_question_that_lets_nobody_stay_is_an_error()
    {
        Folder.Write("guide/teachers/audience.yml", Head.Replace("\"mentors\"", "\"teachers\""));

        ExpectBelow(
            $$"""
            asks:
              question: {{Text}}
              choices:
                - { audience: partners, label: {{Text}}, summary: {{Text}} }
                - { audience: teachers, label: {{Text}}, summary: {{Text}} }
            """,
            $"{File}(9,5): error: None of the choices is “mentors”, this audience: one lets the reader stay here.");
    }

    private void ExpectBelow(string text, params string[] messages)
    {
        Folder.Write(File, $"{Head}{text}\n");

        Expect(messages);
    }
}

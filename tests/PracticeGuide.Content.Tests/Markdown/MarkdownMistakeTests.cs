namespace PracticeGuide.Content.Tests.Markdown;

public sealed class MarkdownMistakeTests : MistakeTest
{
    [Theory]
    [InlineData("Words <b>bold</b>.", "(1,7)", "(1,14)")]
    [InlineData("Words.\n\n<script>alert(1)</script>", "(3,1)")]
    [InlineData("<!-- a remark -->", "(1,1)")]
    [InlineData("- one\n- <img src=x onerror=alert(1)>", "(2,3)")]
    public void Raw_html_is_an_error_where_it_stands(string body, params string[] places) =>
        ExpectOfBody(body, [.. places.Select(place => $"{place} HTML is not supported: write Markdown, and “\\<” for the sign itself.")]);

    [Theory]
    [InlineData("`x`", "(1,1) Code is not supported: remove the backticks.")]
    [InlineData("```\nx\n```", "(1,1) Code is not supported: remove the backticks.")]
    [InlineData("Words.\n\n    indented", "(3,1) Code is not supported: this line begins with four spaces or more, remove them.")]
    [InlineData("Words.\n\n***\n\nMore.", "(3,1) Lines across the page are not supported: begin a section with “##”.")]
    public void What_the_site_does_not_speak_is_an_error(string body, string message) => ExpectOfBody(body, message);

    [Theory]
    [InlineData("# Title {#title}\n\nx", "(1,1) The page's title is its only first-level heading: begin sections with “##”.")]
    [InlineData("## No anchor\n\nx", "(1,1) The section needs an anchor, the same in every language: “## Title {#anchor}”.")]
    [InlineData("## Class {.wide}\n\nx", "(1,1) The section needs an anchor, the same in every language: “## Title {#anchor}”.")]
    [InlineData("## A {#a}\n\nx\n\n#### Deep {#b}\n\nx", "(5,1) Headings are “##” and “###”: cut the section in two instead of going deeper.")]
    [InlineData("### Too soon {#a}\n\nx", "(1,1) A “###” heading stands inside a section that begins with “##”.")]
    [InlineData("Title\n-----\n\nx", "(1,1) A heading is written “## Title {#anchor}”, not by underlining.")]
    [InlineData("> ## Quoted {#a}\n\nx", "(1,3) A heading stands by itself, not in a list, a quote or a container.")]
    [InlineData("## {#a}\n\nx", "(1,1) The heading has no words.")]
    [InlineData("## [A](term:safety-net) {#a}\n\nx", "(1,1) A heading holds no link: put it in the text below.")]
    [InlineData("## A {#a}\n\nx\n\n## B {#a}\n\nx", "(5,1) The anchor “a” already stands above on this page.")]
    [InlineData("## A {#term-a}\n\nx", "(1,1) The anchor “term-a” begins with “term-”, which the site keeps for itself.")]
    [InlineData("## A {#organization-a}\n\nx", "(1,1) The anchor “organization-a” begins with “organization-”, which the site keeps for itself.")]
    [InlineData("## A {#drawing-a}\n\nx", "(1,1) The anchor “drawing-a” begins with “drawing-”, which the site keeps for itself.")]
    [InlineData("## A {#À b}\n\nx", "(1,1) The anchor “À b” is not made of lowercase letters a–z, digits and single hyphens, such as “what-a-partnership-is”.")]
    [InlineData("## A {#a}\n\n## B {#b}\n\nx", "(1,1) The section “A” holds nothing.")]
    public void A_heading_that_cannot_be_used_is_an_error(string body, string message) => ExpectOfBody(body, message);

    [Fact]
    public void A_page_that_holds_nothing_is_an_error() => ExpectOfBody("\n", "(1,1) The page holds nothing below its front matter.");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("ftp://example.org")]
    [InlineData("//example.org")]
    [InlineData("/en/guidance")]
    [InlineData("https:example.org")]
    [InlineData("https://")]
    [InlineData("tel:")]
    [InlineData("term:")]
    [InlineData("making-it-succeed")]
    [InlineData("partners/making-it-succeed.en.md")]
    [InlineData("../partners/start")]
    [InlineData("")]
    public void An_address_of_no_known_form_is_an_error(string url) =>
        ExpectOfBody(
            $"A [link]({url}).",
            $"(1,3) “{url}” is no address to link to: write a page (partners/making-it-succeed#goals), #anchor, term:…, tool:…, "
            + "https://…, http://…, tel:… or mailto:….");

    [Theory]
    [InlineData("[link](javascript&#58;alert(1))")]
    [InlineData("[link](&#x6A;avascript:alert(1))")]
    [InlineData("[link](<java script:alert(1)>)")]
    [InlineData("[link][bad]\n\n[bad]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    public void A_dangerous_address_in_disguise_is_an_error(string body)
    {
        Folder.WriteBody(body);

        Assert.Contains(Folder.Messages, message => message.Contains("is no address to link to"));
    }

    [Theory]
    [InlineData("[a](partners/strat)", "There is no page “partners/strat”. Did you mean “partners/start”?")]
    [InlineData("[a](mentors/start)", "There is no page “mentors/start”.")]
    [InlineData("[a](partners/start#goal)", "The page “partners/start” has no anchor “#goal”. Did you mean “goals”?")]
    [InlineData("[a](#goals)", "The page “partners/example” has no anchor “#goals”.")]
    [InlineData("[a](#)", "The page “partners/example” has no anchor “#”.")]
    [InlineData("[a](term:safty-net)", "The glossary has no term “safty-net”. Did you mean “safety-net”?")]
    [InlineData("[a](tool:first-step)", "There is no tool “first-step”. Did you mean “first-steps”?")]
    [InlineData("[ ](partners/start)", "The link has no words.")]
    [InlineData("[a](partners/start \"Title\")", "A link has no title: write “[words](address)”.")]
    public void A_link_that_leads_nowhere_is_an_error_where_it_stands(string link, string message) =>
        ExpectOfBody($"Words before\nand more, {link}.", $"(2,11) {message}");

    [Theory]
    [InlineData("- one\n- two\n\n  two [a](#x)", 4, 7)]
    [InlineData("> quoted\n> [a](#x)", 2, 3)]
    [InlineData("| One | Two |\n|-----|-----|\n| a   | [a](#x) |", 3, 9)]
    [InlineData(":::callout\nWords [a](#x)\n:::", 2, 7)]
    [InlineData("**bold [a](#x)**", 1, 8)]
    public void A_link_inside_something_is_reported_at_its_own_place(string body, int line, int column) =>
        ExpectOfBody(body, $"({line},{column}) The page “partners/example” has no anchor “#x”.");

    [Theory]
    [InlineData(":::calout\nx\n:::", "(1,1) There is no container “:::calout”; there are :::callout, :::drawing, :::resources. Did you mean “callout”?")]
    [InlineData(":::\nx\n:::", "(1,1) There is no container “:::”; there are :::callout, :::drawing, :::resources.")]
    [InlineData(":::callout\nx", "(1,1) The container is not closed: put “:::” on a line of its own after it.")]
    [InlineData(":::callout\n:::", "(1,1) The callout holds nothing.")]
    [InlineData(":::callout wide\nx\n:::", "(1,1) “wide” is not an inventory code: after “:::callout” stands one, such as T1, or nothing.")]
    [InlineData(":::callout T1 T2\nx\n:::", "(1,1) “T1 T2” is not an inventory code: after “:::callout” stands one, such as T1, or nothing.")]
    [InlineData("x\n\n:::callout T2\nx\n:::", "(3,1) The page's front matter does not carry the code “T2”: it carries T1.")]
    [InlineData(":::drawing\n:::", "(1,1) Which drawing? Write its id after “:::drawing”.")]
    [InlineData(":::drawing two-stiles\n:::", "(1,1) There is no drawing “two-stiles” in drawings/.")]
    [InlineData(":::resources\n:::", "(1,1) Which territory? Write its id after “:::resources”.")]
    [InlineData(":::resources quebc\n:::", "(1,1) resources.yml has no territory “quebc”. Did you mean “quebec”?")]
    [InlineData(":::resources quebec\nx\n:::", "(1,1) The list is made from resources.yml: nothing stands between “:::resources” and “:::”.")]
    [InlineData(":::resources quebec\n:::\n\n:::resources quebec\n:::", "(4,1) The resources of “quebec” already stand above on this page.")]
    public void A_container_that_cannot_be_used_is_an_error(string body, string message) => ExpectOfBody(body, message);

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("[a](")]
    [InlineData(":::callout\n")]
    public void Nesting_without_end_is_no_crash(string opening)
    {
        Folder.WriteBody(string.Concat(Enumerable.Repeat(opening, 9_000)) + "x");

        var result = Folder.Load();

        Assert.Equal(result.Library is null, result.Diagnostics.Length > 0);
    }

    [Fact]
    public void Quotes_in_quotes_without_end_are_an_error() =>
        ExpectOfBody(
            string.Concat(Enumerable.Repeat("> ", 500)) + "x",
            "(1,1) Lists, quotes or other parts of this page stand one in the other too deeply to be read.");
}

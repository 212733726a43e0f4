namespace PracticeGuide.Content.Tests.Tools;

public sealed class ToolMistakeTests : MistakeTest
{
    [Fact]
    public void An_id_that_is_not_the_files_name_is_an_error()
    {
        Folder.Replace(Tool, "id: first-steps", "id: other");

        Expect($"{Tool}(1,5): error: The id “other” differs from the file's name, first-steps.yml.");
    }

    [Fact]
    public void A_kind_that_is_not_the_folders_name_is_an_error()
    {
        Folder.Replace(Tool, "kind: checklist", "kind: log");

        Expect($"{Tool}(2,7): error: The kind “log” differs from the folder's name, “checklist”.");
    }

    [Fact]
    public void A_kind_that_there_is_not_is_an_error_that_lists_the_kinds()
    {
        Folder.Replace(Tool, "kind: checklist", "kind: Checklist");

        Expect(
            $"{Tool}(2,7): error: There is no kind of tool “Checklist”; the kinds are: agreement, checklist, development-plan, "
            + "guided-worksheet, log, observation-form, self-assessment.");
    }

    [Fact]
    public void A_folder_that_is_no_kind_is_an_error()
    {
        Folder.Write("tools/checklists/other.yml", "id: other\n");

        Expect(
            "tools/checklists/other.yml(1,1): error: The folder “checklists” is no kind of tool; the kinds are: agreement, checklist, "
            + "development-plan, guided-worksheet, log, observation-form, self-assessment.");
    }

    [Fact]
    public void Two_tools_with_one_id_and_one_address_are_errors()
    {
        var text = File.ReadAllText(Path.Combine(Folder.Path, Tool));
        Folder.Write("tools/log/first-steps.yml", text.Replace("kind: checklist", "kind: log"));

        Expect(
            $"tools/log/first-steps.yml(1,5): error: The id “first-steps” is already that of a tool: {Tool}.",
            $"tools/log/first-steps.yml(5,7): error: The slug “first-steps” is already that of a tool in en: {Tool}.",
            $"tools/log/first-steps.yml(5,7): error: The slug “premiers-pas” is already that of a tool in fr: {Tool}.");
    }

    [Fact]
    public void Items_and_sections_with_one_id_are_errors()
    {
        Folder.Replace(Tool, "id: meet", "id: set-goals").Replace(Tool, "id: goals", "id: set-goals");

        Expect(
            $"{Tool}(22,13): error: The id “set-goals” already stands in this file, at line 19.",
            $"{Tool}(30,13): error: The id “set-goals” already stands in this file, at line 19.");
    }

    [Fact]
    public void A_section_called_as_an_address_of_the_site_is_an_error()
    {
        Folder.Replace(Tool, "id: goals", "id: print");

        Expect($"{Tool}(19,9): error: The site keeps “print” for an address of its own: choose another id.");
    }

    [Fact]
    public void Done_is_what_a_tool_without_stages_asks_for()
    {
        Folder.Replace(Tool, "id: meet\n", "id: meet\n        requiredFor: done\n");
        Expect();

        Folder.Replace(Tool, "requiredFor: done", "requiredFor: draft");
        Expect($"{Tool}(31,22): error: There is no stage “draft”: a tool without stages says “done”.");
    }

    [Fact]
    public void A_role_in_a_tool_without_roles_is_an_error()
    {
        Folder.Replace(Tool, "id: meet\n", "id: meet\n        filledBy: [leader]\n");

        Expect($"{Tool}(31,20): error: There is no role “leader”: this tool has no roles.");
    }

    [Fact]
    public void An_item_of_an_unknown_kind_is_an_error_that_lists_the_kinds()
    {
        Folder.Replace(Tool, "id: meet\n        kind: check", "id: meet\n        kind: chek");

        Expect($"{Tool}(31,15): error: There is no kind of item “chek”; the kinds are: check, choice, choices, clause, date, long-text, money, number, passage, person, scale, signature, table, text, time. Did you mean “check”?");
    }

    [Fact]
    public void An_item_without_a_kind_is_an_error()
    {
        Folder.Replace(Tool, "id: meet\n        kind: check", "id: meet");

        Expect($"{Tool}(30,9): error: The key “kind” is missing; the kinds of items are: check, choice, choices, clause, date, long-text, money, number, passage, person, scale, signature, table, text, time.");
    }

    [Fact]
    public void A_key_that_no_check_has_is_an_error()
    {
        Folder.Replace(Tool, "id: meet\n        kind: check", "id: meet\n        kind: check\n        levels: 3");

        Expect($"{Tool}(32,9): error: There is no key “levels” here; the keys are: id, kind, title, help, examples, guidance, showIf, filledBy, privateUntil, requiredFor, optional, sentence.");
    }

    [Theory]
    [InlineData("partners/strat#goals", "There is no page “partners/strat”. Did you mean “partners/start”?")]
    [InlineData("partners/start#goal", "The page “partners/start” has no section “#goal”. Did you mean “goals”?")]
    [InlineData("\"#goals\"", "There is no page “”.")]
    public void Guidance_that_leads_nowhere_is_an_error(string link, string message)
    {
        Folder.Replace(Tool, "guidance: [partners/start#goals]", $"guidance: [partners/start, {link}]");

        Expect($"{Tool}(17,28): error: {message}");
    }

    [Fact]
    public void Guidance_of_an_item_that_leads_nowhere_is_an_error()
    {
        Folder.Replace(Tool, "guidance: partners/start#goals", "guidance: partners/start#goal");

        Expect($"{Tool}(29,19): error: The page “partners/start” has no section “#goal”. Did you mean “goals”?");
    }

    [Fact]
    public void Guidance_to_a_heading_inside_a_section_is_an_error()
    {
        Folder.WriteBody("## A {#a}\n\n### B {#b}\n\nx\n").Replace(Tool, "[partners/start#goals]", "[partners/example#b]");

        Expect($"{Tool}(17,12): error: The page “partners/example” has no section “#b”. Did you mean “a”?");
    }

    [Fact]
    public void An_audience_that_there_is_not_is_an_error()
    {
        Folder.Replace(Tool, "audience: [partners]", "audience: [partners, partnres]");

        Expect($"{Tool}(12,22): error: There is no audience “partnres” in guide/. Did you mean “partners”?");
    }

    [Fact]
    public void A_document_that_sources_do_not_list_is_an_error()
    {
        Folder.Replace(Tool, "document: toolbox", "document: handbook");

        Expect($"{Tool}(14,15): error: sources.yml lists no document “handbook”.");
    }

    [Fact]
    public void A_tool_without_sections_is_an_error()
    {
        var text = File.ReadAllText(Path.Combine(Folder.Path, Tool));
        Folder.Write(Tool, text[..text.IndexOf("sections:", StringComparison.Ordinal)] + "sections: []\n");

        Expect($"{Tool}(18,11): error: “sections” is empty.");
    }

    [Fact]
    public void An_example_in_one_language_is_an_error()
    {
        Folder.Replace(Tool, "- { en: \"Read more\", fr: \"Lire plus\" }", "- { en: \"Read more\" }");

        Expect($"{Tool}(28,13): error: “examples” is missing in fr.");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("two")]
    public void A_version_that_is_not_a_number_from_1_is_an_error(string version)
    {
        Folder.Replace(Tool, "version: 1", $"version: {version}");

        Expect($"{Tool}(3,10): error: “version” is a whole number from 1 to 1000000.");
    }

    [Fact]
    public void A_tool_that_cannot_be_read_is_not_missed_by_those_that_link_to_it()
    {
        Folder.Write(Tool, "- a\n");

        Expect($"{Tool}(1,1): error: This is a list; keys are expected.");
    }
}

namespace PracticeGuide.Content.Tests.Drawings;

public sealed class DrawingMistakeTests : MistakeTest
{
    private const string File = "drawings/map.yml";

    public DrawingMistakeTests() => Folder.WriteBody(":::drawing map\n:::\n");

    [Theory]
    [InlineData("puzzle")]
    [InlineData("actors")]
    [InlineData("dimensions")]
    [InlineData("thresholds")]
    [InlineData("styles")]
    public void A_drawing_of_each_layout_loads_without_a_word_and_is_in_the_library(string layout)
    {
        Folder.Write(File, Of(layout));

        Expect();
        Assert.Equal(("map", layout), Assert.Single(Folder.LoadLibrary().Drawings.Select(drawing => (drawing.Id, drawing.LayoutId))));
    }

    [Fact]
    public void An_unknown_layout_is_an_error_that_names_the_layouts()
    {
        Folder.Write(File, DrawingFiles.Puzzle.Replace("layout: puzzle", "layout: puzle"));

        Expect($"{File}(1,9): error: There is no layout “puzle”; the layouts are: puzzle, actors, dimensions, thresholds, styles. Did you mean “puzzle”?");
    }

    [Theory]
    [InlineData("puzzle", "title:", "titl: { en: a, fr: b }\ntitle:", "(2,1): error: There is no key “titl” here. Did you mean “title”?")]
    [InlineData("puzzle", "title:", "centre: { en: a, fr: b }\ntitle:", "(2,1): error: There is no key “centre” here; the keys are: layout, title, description, note, pieces.")]
    [InlineData("dimensions", "title:", "ties: []\ntitle:", "(2,1): error: There is no key “ties” here; the keys are: layout, title, description, note, pieces, centre.")]
    [InlineData("thresholds", "title:", "pairs: []\ntitle:", "(2,1): error: There is no key “pairs” here; the keys are: layout, title, description, note, pieces.")]
    [InlineData("puzzle", "\"Part 9\" }\n", "\"Part 9\" }\n    text: { en: a, fr: b }\n", "(14,5): error: There is no key “text” here; the keys are: label, guidance.")]
    [InlineData("styles", "aspect: { en: \"Time\"", "aspects: { en: \"Time\"", "(9,5): error: The key “aspect” is missing.", "(9,5): error: There is no key “aspects” here. Did you mean “aspect”?")]
    public void An_unknown_key_is_an_error_where_it_stands(string layout, string from, string to, params string[] messages)
    {
        WriteChanged(layout, from, to);

        Expect([.. messages.Select(message => File + message)]);
    }

    [Theory]
    [InlineData("puzzle", "  - label: { en: \"Part 9\", fr: \"Part 9\" }\n", "", "(5,3): error: The layout “puzzle” has 9 pieces; here are 8.")]
    [InlineData("actors", "  - label: { en: \"Part 7\", fr: \"Part 7\" }\n", "", "(11,3): error: The layout “actors” has 5 pieces; here are 4.")]
    [InlineData("actors", "  - label: { en: \"Part 2\", fr: \"Part 2\" }\n", "", "(7,3): error: The layout “actors” has 2 ties; here is 1.")]
    [InlineData("dimensions", "pieces:\n", "pieces:\n  - label: { en: a, fr: b }\n", "(6,3): error: The layout “dimensions” has 4 pieces; here are 5.")]
    [InlineData("thresholds", "", "  - label: { en: a, fr: b }\n  - label: { en: a, fr: b }\n  - label: { en: a, fr: b }\n  - label: { en: a, fr: b }\n", "(5,3): error: The layout “thresholds” has 2 to 6 pieces; here are 7.")]
    [InlineData("styles", "  - aspect: { en: \"Place\", fr: \"Place\" }\n    first: { en: \"here\", fr: \"here\" }\n    second: { en: \"there\", fr: \"there\" }\n", "", "(9,3): error: The layout “styles” has 2 to 8 pairs; here is 1.")]
    public void A_number_of_parts_that_the_layout_has_no_place_for_is_an_error(string layout, string from, string to, string message)
    {
        if (from.Length > 0)
            WriteChanged(layout, from, to);
        else
            Folder.Write(File, Of(layout) + to);

        Expect(File + message);
    }

    [Theory]
    [InlineData("actors", "centre: { en: \"Middle\", fr: \"Milieu\" }\n", "", "(1,1): error: The key “centre” is missing.")]
    [InlineData("actors", "centre: { en: \"Middle\", fr: \"Milieu\" }", "centre: { en: \"Middle\" }", "(5,9): error: “centre” is missing in fr.")]
    [InlineData("puzzle", "{ en: \"Part 4\", fr: \"Part 4\" }", "{ fr: \"Part 4\" }", "(8,12): error: “label” is missing in en.")]
    [InlineData("thresholds", "{ en: \"1 years\", fr: \"1 years\" }", "{ en: \"1 years\", fr: \"\" }", "(6,32): error: “text” is empty.")]
    [InlineData("styles", "{ en: \"short\", fr: \"short\" }", "short", "(11,13): error: “second” is written in each language: { en: …, fr: … }.")]
    public void A_missing_language_is_an_error(string layout, string from, string to, string message)
    {
        WriteChanged(layout, from, to);

        Expect(File + message);
    }

    [Theory]
    [InlineData("partners/strat#goals", "There is no page “partners/strat”. Did you mean “partners/start”?")]
    [InlineData("partners/start#gaols", "The page “partners/start” has no anchor “#gaols”.")]
    public void A_link_that_leads_nowhere_is_an_error_where_it_stands(string link, string message)
    {
        WriteChanged("actors", "guidance: partners/start#goals", $"guidance: {link}");

        Expect($"{File}(13,15): error: {message}");
    }

    [Fact]
    public void A_link_may_lead_to_a_heading_inside_a_section()
    {
        Folder.Replace("guide/partners/start.en.md", "## Goals {#goals}\n", "## Goals {#goals}\n\nx\n\n### First {#first}\n")
            .Replace("guide/partners/start.fr.md", "## Les buts {#goals}\n", "## Les buts {#goals}\n\nx\n\n### D’abord {#first}\n");
        WriteChanged("actors", "guidance: partners/start#goals", "guidance: partners/start#first");

        Expect();
    }

    [Theory]
    [InlineData("puzzle", "fr: \"Part 4\"", "fr: \"Anticonstitutionnellement\"", "(8,12)")]
    [InlineData("puzzle", "fr: \"Part 4\"", "fr: \"Une pièce qui en dit bien plus long que ses voisines et qui déborde\"", "(8,12)")]
    [InlineData("actors", "fr: \"Milieu\"", "fr: \"Au beau milieu de tout cela\"", "(5,9)")]
    [InlineData("styles", "fr: \"Time\"", "fr: \"Tout ce qui a trait au temps et à la façon dont il passe pour l’élève\"", "(9,13)")]
    public void Words_that_do_not_fit_where_they_are_drawn_are_an_error(string layout, string from, string to, string place)
    {
        WriteChanged(layout, from, to);

        Expect($"{File}{place}: error: These words do not fit where they are drawn in fr: shorten them.");
    }

    [Fact]
    public void A_card_grows_with_its_words()
    {
        WriteChanged("thresholds", "fr: \"1 years\"", $"fr: \"{string.Join(' ', Enumerable.Repeat("beaucoup de mots", 20))}\"");

        Expect();
    }

    [Fact]
    public void A_drawing_that_no_page_shows_is_a_warning()
    {
        Folder.Write(File, DrawingFiles.Puzzle).WriteBody("x\n");

        Expect($"{File}(1,1): warning: No page shows this drawing: place it as “:::drawing map”, and “:::” on the next line.");
    }

    [Fact]
    public void A_drawing_that_cannot_be_read_is_not_missed_by_the_pages_that_show_it()
    {
        Folder.Write(File, "- a\n");

        Expect($"{File}(1,1): error: This is a list; keys are expected.");
    }

    [Fact]
    public void A_drawing_that_is_not_there_is_an_error_where_it_is_placed()
    {
        Folder.Write("drawings/mat.yml", DrawingFiles.Puzzle);

        Expect(
            "drawings/mat.yml(1,1): warning: No page shows this drawing: place it as “:::drawing mat”, and “:::” on the next line.",
            $"{EnglishPage}(12,1): error: There is no drawing “map” in drawings/. Did you mean “mat”?",
            $"{FrenchPage}(12,1): error: There is no drawing “map” in drawings/. Did you mean “mat”?");
    }

    [Theory]
    [InlineData(":::drawing map\n:::\n\n:::drawing map\n:::\n", "(4,1) The drawing “map” already stands above on this page.")]
    [InlineData(":::drawing map\nx\n:::\n", "(1,1) The drawing is made from its own file: nothing stands between “:::drawing” and “:::”.")]
    public void A_drawing_that_is_placed_wrongly_is_an_error(string body, string message)
    {
        Folder.Write(File, DrawingFiles.Puzzle);

        ExpectOfBody(body, message);
    }

    [Fact]
    public void A_drawing_in_one_language_only_is_an_error()
    {
        Folder.Write(File, DrawingFiles.Puzzle).WriteBody(FrenchPage, "x\n");

        Expect($"{EnglishPage}(12,1): error: “:::drawing map” stands here, where in {FrenchPage} there is none.");
    }

    [Theory]
    [InlineData("drawings/more/map.yml")]
    [InlineData("drawings/map.svg")]
    public void A_file_that_is_no_drawing_is_a_warning(string path)
    {
        Folder.Write(File, DrawingFiles.Puzzle).Write(path, "x");

        Expect($"{path}(1,1): warning: This file is not read: drawings/ holds drawings named drawing.yml.");
    }

    [Fact]
    public void A_name_that_cannot_be_an_id_is_an_error()
    {
        Folder.Write("drawings/My_Map.yml", DrawingFiles.Puzzle).Write(File, DrawingFiles.Puzzle);

        Assert.Contains(
            "drawings/My_Map.yml(1,1): error: The file's name is not made of lowercase letters a–z, digits and single hyphens, such as “what-a-partnership-is”.",
            Folder.Messages);
    }

    private static string Of(string layout) => DrawingFiles.All.Single(file => file.Layout == layout).Text;

    private void WriteChanged(string layout, string from, string to) => Folder.Write(File, Of(layout)).Replace(File, from, to);
}

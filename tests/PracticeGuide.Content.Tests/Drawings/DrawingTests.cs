using AngleSharp.Dom;
using PracticeGuide.Content.Tests.Markdown;

namespace PracticeGuide.Content.Tests.Drawings;

public sealed class DrawingTests() : PageTest(
    """
    Before.

    :::drawing map
    :::
    """, ("drawings/map.yml", DrawingFiles.Actors))
{
    private IElement Figure => Introduction().QuerySelector("figure.drawing.actors")!;

    [Fact]
    public void It_has_a_name_and_a_description_for_assistive_technology()
    {
        var svg = Figure.QuerySelector("svg")!;

        Assert.Equal("Name & all", svg.QuerySelector($"title#{svg.GetAttribute("aria-labelledby")}")?.TextContent);
        Assert.Equal("What it shows.", svg.QuerySelector($"desc#{svg.GetAttribute("aria-describedby")}")?.TextContent);
        Assert.Equal("group", svg.GetAttribute("role"));
    }

    [Fact]
    public void A_piece_with_guidance_is_a_link_to_the_passage_by_its_words()
    {
        var link = Assert.Single(Figure.QuerySelectorAll("svg a"));

        Assert.Equal("/en/guidance/partners/a-good-start#goals", link.GetAttribute("href"));
        Assert.Equal("Part 3 manages", link.TextContent.Trim());
        Assert.NotNull(link.QuerySelector("path.piece"));
    }

    [Fact]
    public void A_link_leads_to_the_page_in_the_language_of_the_text() =>
        Assert.Equal("/fr/reperes/partenaires/un-bon-depart#goals", Introduction(Languages.Language.French).QuerySelector("svg a")?.GetAttribute("href"));

    [Fact]
    public void Every_word_is_drawn() =>
        Assert.Equal(
            ["Part 1", "in groups", "Part 2", "Middle", "Part 3", "manages", "Part 4", "Part 5", "Part 6", "Part 7"],
            Figure.QuerySelectorAll("svg text").Select(text => text.TextContent));

    [Fact]
    public void The_same_words_stand_below_as_text_with_the_same_links()
    {
        var details = Figure.QuerySelector("details")!;

        Assert.Equal("Read this drawing as text", details.QuerySelector("summary")?.TextContent);
        Assert.Equal(["What it shows.", "Middle"], details.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
        Assert.Equal(
            ["Part 1 – in groups", "Part 2", "Part 3 – manages", "Part 4", "Part 5", "Part 6", "Part 7"],
            details.QuerySelectorAll("ul > li").Select(item => item.TextContent));
        Assert.Equal(
            Figure.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")), details.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Its_name_and_its_note_stand_below_it() => Assert.Equal("Name & all Ours.", Figure.QuerySelector("figcaption")?.TextContent);

    [Fact]
    public void Its_words_are_once_in_the_plain_text() =>
        Assert.Equal(
            "Before. Name & all Ours. What it shows. Middle · Part 1 – in groups · Part 2 · Part 3 – manages · Part 4 · Part 5 · Part 6 · Part 7", English.IntroductionText);

    [Fact]
    public void Nothing_in_it_names_a_colour() =>
        Assert.All(
            Figure.QuerySelectorAll("[fill], [stroke]").SelectMany(element => (string?[])[element.GetAttribute("fill"), element.GetAttribute("stroke")]),
            paint => Assert.Contains(paint, (string?[])[null, "none", "currentColor"]));

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}

public sealed class ComparingDrawingTests() : PageTest(":::drawing two\n:::\n", ("drawings/two.yml", DrawingFiles.Styles))
{
    private IElement Table => Introduction().QuerySelector("details table")!;

    [Fact]
    public void What_compares_two_pieces_is_a_table_as_text()
    {
        Assert.Equal(["Part 1", "Part 2"], Table.QuerySelectorAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["Time", "Place"], Table.QuerySelectorAll("th[scope=row]").Select(cell => cell.TextContent));
        Assert.Equal(["long <b>", "short", "here", "there"], Table.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_region_that_scrolls_has_the_name_of_the_drawing() =>
        Assert.Equal("Name & all", Introduction().QuerySelector(".table[role=region][tabindex='0']")?.GetAttribute("aria-label"));

    [Fact]
    public void Words_are_words_whatever_signs_they_hold()
    {
        Assert.Empty(Introduction().QuerySelectorAll("b"));
        Assert.Contains("long <b>", Introduction().QuerySelectorAll("svg text").Select(text => text.TextContent));
    }

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}

public sealed class OrderedDrawingTests() : PageTest(":::drawing time\n:::\n", ("drawings/time.yml", DrawingFiles.Thresholds))
{
    [Fact]
    public void What_follows_in_time_is_a_numbered_list_as_text() =>
        Assert.Equal(
            ["Part 1 – 1 years", "Part 2 – 2 years", "Part 3 – 3 years"], Introduction().QuerySelectorAll("details ol > li").Select(item => item.TextContent));

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}

public sealed class SeveralDrawingsTests() : PageTest(
    """
    ## All {#all}

    :::drawing one
    :::

    :::drawing other
    :::
    """, ("drawings/one.yml", DrawingFiles.Puzzle), ("drawings/other.yml", DrawingFiles.Dimensions))
{
    [Fact]
    public void No_two_elements_of_a_page_have_the_same_id()
    {
        var ids = Section("all").QuerySelectorAll("[id]").Select(element => element.Id).ToArray();

        Assert.Equal(4, ids.Length);
        Assert.Equal(ids, ids.Distinct());
    }

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}

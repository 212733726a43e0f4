namespace PracticeGuide.Content.Tests.Markdown;

public sealed class TableTests() : PageTest(
    """
    ## Time & money {#time}

    | Who | Hours |
    |-----|------:|
    | A [mentor](partners/start) | 2 |
    | A pupil | 1 |

    | Second |
    |--------|
    | table  |
    """)
{
    [Fact]
    public void A_table_stands_in_a_region_that_scrolls_and_can_be_reached()
    {
        var region = Section("time").QuerySelector("div.table:has(> table)")!;

        Assert.Equal("region", region.GetAttribute("role"));
        Assert.Equal("0", region.GetAttribute("tabindex"));
    }

    [Fact]
    public void The_regions_of_a_section_are_named_by_it_and_told_apart() =>
        Assert.Equal(
            ["Time & money", "Time & money (2)"],
            Section("time").QuerySelectorAll("div.table").Select(region => region.GetAttribute("aria-label")));

    [Fact]
    public void Heading_cells_say_that_they_head_a_column() =>
        Assert.All(Section("time").QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));

    [Fact]
    public void Columns_are_aligned_by_class_and_never_by_style()
    {
        Assert.Equal(["Hours", "2", "1"], Section("time").QuerySelectorAll(".end").Select(cell => cell.TextContent));
        Assert.Null(Section("time").QuerySelector("[style]"));
    }

    [Fact]
    public void Cells_hold_links() => Assert.NotNull(Section("time").QuerySelector("td a[href='/en/guidance/partners/a-good-start']"));

    [Fact]
    public void The_text_keeps_cells_apart() =>
        Assert.Equal("Who · Hours · A mentor · 2 · A pupil · 1 · Second · table", English.Sections[0].Text);

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}

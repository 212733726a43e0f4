using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>
/// The inventory of what the source documents hold: ten lists in the administrators' document (A), twenty-one in the resource teachers' (R),
/// five in the sheet on Measure 15021 (M), seven in the Toolbox (T) and seven in the RESPOND slides (P).
/// </summary>
public sealed class InventoryTests
{
    private static readonly (char Letter, int Last, string DocumentId)[] Documents =
        [('A', 10, "administrators"), ('R', 21, "resource-teachers"), ('M', 5, "measure-15021"), ('T', 7, "toolbox"), ('P', 7, "respond")];

    private static IEnumerable<string> Codes =>
        Documents.SelectMany(document => Enumerable.Range(1, document.Last).Select(number => $"{document.Letter}{number}"));

    private static IEnumerable<(string Code, string DocumentId)> CarriedByPages =>
        PublishedContent.Library.Pages.SelectMany(page => page.Sources).SelectMany(source => source.Codes.Select(code => (code, source.DocumentId)));

    private static IEnumerable<(string Code, string DocumentId)> CarriedByTools =>
        PublishedContent.Library.Tools.SelectMany(tool => tool.Sources).SelectMany(source => source.Codes.Select(code => (code, source.DocumentId)));

    [Fact]
    public void Every_code_is_carried_by_a_page_or_a_tool() =>
        Assert.Empty(Codes.Except(CarriedByPages.Concat(CarriedByTools).Select(carried => carried.Code)));

    [Fact]
    public void No_page_or_tool_carries_a_code_that_the_inventory_does_not_know() =>
        Assert.Empty(CarriedByPages.Concat(CarriedByTools).Select(carried => carried.Code).Except(Codes));

    [Fact]
    public void A_code_is_carried_from_the_document_it_belongs_to() =>
        Assert.All(
            CarriedByPages.Concat(CarriedByTools),
            carried => Assert.Equal(Documents.Single(document => document.Letter == carried.Code[0]).DocumentId, carried.DocumentId));

    [Fact]
    public void A_page_that_carries_a_code_says_something_in_every_language() =>
        Assert.All(
            PublishedContent.Library.Pages.Where(page => !page.Sources.IsEmpty),
            page => Assert.All(Language.All, language => Assert.All(page.Text[language].Sections, section => Assert.NotEmpty(section.Text))));

    [Fact]
    public void Every_code_has_a_count_or_a_figure_to_hold_its_pages_to() =>
        Assert.Empty(Codes.Except(InventoryCounts.All.Select(count => count.Code)).Except(InventoryFigures.All.Select(figure => figure.Code)));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Pages_show_as_many_of_each_thing_as_the_sources_have(string languageCode)
    {
        var language = Language.All.Single(language => language.Code == languageCode);

        var wrong = InventoryCounts.All.Select(count => count.Mistake(PublishedContent.Library, language)).OfType<string>();

        Mistakes.AssertNone(wrong);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Pages_give_the_figures_that_the_sources_give(string languageCode)
    {
        var language = Language.All.Single(language => language.Code == languageCode);

        var missing = InventoryFigures.All.Select(figure => figure.Mistake(PublishedContent.Library, language)).OfType<string>();

        Mistakes.AssertNone(missing);
    }

    [Fact]
    public void The_directory_lists_eleven_resources_for_Quebec_and_three_for_Montreal() =>
        Assert.Equal(
            [("quebec", 11), ("montreal", 3)],
            PublishedContent.Library.Resources.Territories.Select(territory => (territory.Id, territory.Resources.Length)));

    [Fact]
    public void The_partnership_checklist_has_eight_steps_each_with_a_sentence_left_open()
    {
        Assert.True(PublishedContent.Library.TryGetTool("partnership-success", out var tool));

        var steps = tool.FindSection("steps")!.Items.OfType<CheckItem>().ToArray();

        Assert.Equal(8, steps.Length);
        Assert.All(steps, step => Assert.All(Language.All, language => Assert.EndsWith("…", step.OpenSentence![language], StringComparison.Ordinal)));
    }
}

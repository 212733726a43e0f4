using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guide;

public sealed class ResourceDirectoryTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder().Write("resources.yml", """
        title: { en: "Find a resource", fr: "Trouver une ressource" }
        summary: { en: "Where to turn.", fr: "Vers qui se tourner." }
        needs:
          - { id: youth, name: { en: "Young people", fr: "Jeunes" } }
          - { id: work, name: { en: "Work", fr: "Emploi" } }
        territories:
          - id: quebec
            name: { en: "All of Québec", fr: "Tout le Québec" }
            resources:
              - id: info-line
                name: "211"
                summary: { en: "A number.", fr: "Un numéro." }
                url: "https://www.example.org/211/"
                phone: 211
              - id: youth-and-work
                name: "Jeunes au travail"
                summary: { en: "A network.", fr: "Un réseau." }
                needs: [youth, work]
                url: "https://example.org/"
                phone: "(418) 555.0199"
          - id: montreal
            name: { en: "In Montréal", fr: "À Montréal" }
            resources:
              - id: youth-house
                name: "Maison des jeunes"
                summary: { en: "A house.", fr: "Une maison." }
                needs: [youth]
                url: "https://example.org/maison?rue=1"

        """);

    private ResourceDirectory Directory => _folder.LoadLibrary().Resources;

    [Fact]
    public void It_has_words_of_its_own_in_each_language()
    {
        Assert.Equal("Find a resource", Directory.Title[Language.English]);
        Assert.Equal("Vers qui se tourner.", Directory.Summary[Language.French]);
    }

    [Fact]
    public void Needs_stand_in_the_order_written() =>
        Assert.Equal(["youth Jeunes", "work Emploi"], Directory.Needs.Select(need => $"{need.Id} {need.Name[Language.French]}"));

    [Fact]
    public void A_resource_answers_the_needs_it_names_and_none_where_it_names_none() =>
        Assert.Equal(["", "youth work", "youth"], Directory.Resources.Select(resource => string.Join(' ', resource.NeedIds)));

    [Fact]
    public void A_telephone_number_is_shown_as_given_and_called_by_its_digits()
    {
        Assert.Equal(["211", "(418) 555.0199", null], Directory.Resources.Select(resource => resource.Phone?.Text));
        Assert.Equal(["tel:211", "tel:4185550199", null], Directory.Resources.Select(resource => resource.Phone?.Address));
    }

    [Fact]
    public void An_address_can_be_typed_from_paper() =>
        Assert.Equal(["www.example.org/211", "example.org", "example.org/maison?rue=1"], Directory.Resources.Select(resource => resource.VisibleAddress));

    [Fact]
    public void A_page_knows_the_territories_it_lists()
    {
        _folder.WriteBody("""
            ## Where {#where}

            :::resources quebec
            :::

            ## More {#more}

            :::resources montreal
            :::
            """);
        var library = _folder.LoadLibrary();

        Assert.Equal(["montreal", "quebec"], library.Pages.Single(page => page.Id == "partners/example").TerritoryIds);
        Assert.Empty(library.Pages.Single(page => page.Id == "partners/start").TerritoryIds);
    }

    [Theory]
    [InlineData("", "", "info-line youth-and-work youth-house")]
    [InlineData("quebec", "", "info-line youth-and-work")]
    [InlineData("", "youth", "youth-and-work youth-house")]
    [InlineData("", "work", "youth-and-work")]
    [InlineData("quebec montreal", "work youth", "youth-and-work youth-house")]
    [InlineData("montreal", "youth", "youth-house")]
    [InlineData("montreal", "work", "")]
    [InlineData("nunavik", "youth", "youth-and-work youth-house")]
    [InlineData("montreal", "housing", "youth-house")]
    public void A_filter_finds_what_suits_both_a_territory_and_a_need(string territories, string needs, string expected)
    {
        var filter = Filter(territories, needs);

        Assert.Equal(expected, string.Join(' ', filter.Found.SelectMany(territory => territory.Resources).Select(resource => resource.Id)));
    }

    [Fact]
    public void A_filter_keeps_what_the_directory_has_in_its_order_each_once()
    {
        var filter = ResourceFilter.Of(Directory, ["montreal", "quebec", "montreal", null, "", "<script>"], ["work", "\0", "youth", "work"]);

        Assert.Equal(["quebec", "montreal"], filter.TerritoryIds);
        Assert.Equal(["youth", "work"], filter.NeedIds);
        Assert.False(filter.IsEmpty);
        Assert.True(Filter("nunavik", "housing").IsEmpty);
    }

    [Fact]
    public void Each_choice_is_counted_with_what_is_chosen_beside_it()
    {
        var directory = Directory;

        Assert.Equal([2, 1], directory.Territories.Select(Filter("", "").Count));
        Assert.Equal([2, 1], directory.Needs.Select(Filter("", "").Count));
        Assert.Equal([1, 0], directory.Territories.Select(Filter("montreal", "work").Count));
        Assert.Equal([1, 0], directory.Needs.Select(Filter("montreal", "work").Count));
    }

    [Fact]
    public void What_has_no_need_is_counted_where_it_is_looked_for()
    {
        Assert.Equal(1, Filter("", "work").Unsorted);
        Assert.Equal(0, Filter("montreal", "work").Unsorted);
    }

    [Fact]
    public void A_filter_lets_go_of_one_side_and_keeps_the_other()
    {
        var filter = Filter("montreal", "work");

        Assert.Equal((0, 1), (filter.Anywhere().TerritoryIds.Length, filter.Anywhere().NeedIds.Length));
        Assert.Equal((1, 0), (filter.ForAnything().TerritoryIds.Length, filter.ForAnything().NeedIds.Length));
    }

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(_folder.Messages);

    public void Dispose() => _folder.Dispose();

    private ResourceFilter Filter(string territories, string needs) => ResourceFilter.Of(Directory, territories.Split(' '), needs.Split(' '));
}

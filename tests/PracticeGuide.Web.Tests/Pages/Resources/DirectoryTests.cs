using System.Net;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Resources;

public sealed class DirectoryTests(Site site)
{
    private ResourceDirectory Directory => site.Library.Resources;

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Without_a_choice_it_shows_every_resource_under_its_territory_in_the_order_of_the_source(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        Assert.Equal(Directory.Title[language], page.Heading);
        Assert.Equal(Directory.Territories.Select(territory => territory.Name[language]), page.TextsOf("main section:has(.resources) h2"));
        Assert.Equal(Directory.Resources.Select(resource => $"resource-{resource.Id}"), page.All(".resources > li").Select(item => item.Id));
        Assert.Equal(site.Text(language, "{0} resources", Directory.Resources.Count()), page.TextOf("[role=status]"));
        Assert.Empty(page.All("main input[checked], main .callout"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Each_resource_shows_its_name_address_telephone_and_note(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        foreach (var resource in Directory.Resources)
        {
            var item = page.One($"[id='resource-{resource.Id}']");
            var name = item.QuerySelector(".name a")!;
            Assert.Equal(resource.Url.AbsoluteUri, name.GetAttribute("href"));
            Assert.Equal(Reading.Line(resource.Name), Reading.TextOf(name));
            Assert.Equal(resource.NameLanguage == language ? null : resource.NameLanguage.Culture.Name, name.GetAttribute("lang"));
            Assert.Equal(Reading.Line(resource.Summary[language]), Reading.TextOf(item.QuerySelector(".summary")!));
            Assert.Equal(resource.VisibleAddress, Reading.TextOf(item.QuerySelector(".address")!));
            Assert.Equal(resource.Phone?.Address, item.QuerySelector(".phone a")?.GetAttribute("href"));
            Assert.Equal(resource.Phone?.Text, item.QuerySelector(".phone a")?.TextContent);
            Assert.Equal(resource.Note?[language], item.QuerySelector(".note")?.TextContent);
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Each_choice_stands_with_how_much_it_finds(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        Assert.Equal(
            [
                .. Directory.Territories.Select(territory => $"{territory.Name[language]} ({territory.Resources.Length})"),
                .. Directory.Needs.Select(need => $"{need.Name[language]} ({Directory.Resources.Count(resource => resource.NeedIds.Contains(need.Id))})"),
            ],
            page.TextsOf(".filter label"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_form_sent_as_a_person_sends_it_finds_what_suits_and_keeps_the_choices(string code)
    {
        var language = Languages.Of(code);
        var start = await ReadAsync(language);

        var page = await site.NewClient().SubmitAsync(start.Form("main form").With("territory", "montreal").With("need", "families"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("resource-rocfm", page.One(".resources > li").Id);
        Assert.Equal(site.Text(language, "One resource"), page.TextOf("[role=status]"));
        Assert.Equal(["montreal", "families"], page.All("main input[checked]").Select(input => input.GetAttribute("value")));
        Assert.Equal(Addresses.Resources(language), page.LinkTo(".filter a"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Several_choices_of_one_kind_find_what_suits_any_of_them(string code)
    {
        var page = await ReadAsync(Languages.Of(code), [], ["employment", "families"]);

        Assert.Equal(
            Directory.Resources.Where(resource => resource.NeedIds.Any(need => need is "employment" or "families")).Select(resource => $"resource-{resource.Id}"),
            page.All(".resources > li").Select(item => item.Id));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_the_source_gives_only_a_name_of_is_said_to_be_left_out_and_can_be_shown(string code)
    {
        var language = Languages.Of(code);
        var unsorted = Directory.Resources.Count(resource => resource.NeedIds.IsEmpty);

        var page = await ReadAsync(language, [], ["families"]);
        var montreal = await ReadAsync(language, ["montreal"], ["families"]);

        Assert.Equal(
            $"{site.Text(language, "{0} more are known by their names alone, and are not sorted by subject.", unsorted)} {site.Text(language, "Show those too")}",
            page.TextsOf("main > .note").Last());
        Assert.Equal(Addresses.Resources(language), page.All("main > .note a").Last().GetAttribute("href"));
        Assert.StartsWith(site.Text(language, "One more is known by its name alone, and is not sorted by subject."), montreal.TextsOf("main > .note").Last());
        Assert.Equal(Addresses.Resources(language, ["montreal"], []), montreal.All("main > .note a").Last().GetAttribute("href"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Choices_that_nothing_suits_help_on(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language, ["montreal"], ["employment"]);

        Assert.Equal(site.Text(language, "No resource suits everything you chose."), page.TextOf("[role=status]"));
        Assert.Equal(
            [Addresses.Resources(language, [], ["employment"]), Addresses.Resources(language, ["montreal"], []), Addresses.Resources(language)],
            page.All("main .callout a").Select(link => link.GetAttribute("href")));
        Assert.Equal(site.Text(language, "the same subject, anywhere ({0})", 1), page.TextsOf("main .callout a").First());
        Assert.Empty(page.All(".resources"));
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("territory=nunavik&need=housing")]
    [InlineData("territory=&need=")]
    [InlineData("territory&need")]
    [InlineData("territory[0]=quebec&need.x=families")]
    [InlineData("territory=%00&need=%FF%FE")]
    [InlineData("need=<script>alert(1)</script>")]
    [InlineData("q=families&page=-1")]
    [InlineData("Territory.Id=quebec&=&&")]
    public async Task What_is_no_choice_is_passed_over(string query)
    {
        var page = await site.ReadAsync($"{Addresses.Resources(Language.English)}?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(Directory.Resources.Count(), page.All(".resources > li").Count());
        Assert.Equal(Addresses.Resources(Language.French), page.LinkTo("a.language-link"));
        Assert.Empty(page.All("script:not([src])"));
    }

    [Fact]
    public async Task A_choice_made_a_thousand_times_is_one_choice()
    {
        var many = string.Join('&', Enumerable.Repeat("need=families", 500));

        var page = await site.ReadAsync($"{Addresses.Resources(Language.English)}?{many}");

        Assert.Equal(Addresses.Resources(Language.French, [], ["families"]), page.LinkTo("a.language-link"));
        Assert.Equal(2, page.All(".resources > li").Count());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_language_link_keeps_the_choices_and_only_the_whole_list_is_for_search_engines(string code)
    {
        var language = Languages.Of(code);

        var chosen = await ReadAsync(language, ["montreal"], ["families"]);
        var whole = await ReadAsync(language);

        Assert.Equal(Addresses.Resources(language.Other, ["montreal"], ["families"]), chosen.LinkTo("a.language-link"));
        Assert.Single(chosen.All("meta[name=robots][content=noindex]"));
        Assert.Empty(whole.All("meta[name=robots]"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task It_names_the_page_that_says_how_to_use_it_which_leads_to_its_territories_and_what_both_rest_on(string code)
    {
        var language = Languages.Of(code);
        var guide = site.Library.Pages.Single(page => !page.TerritoryIds.IsEmpty).Text[language];

        var page = await ReadAsync(language);
        var guidance = await site.ReadAsync(page.LinkTo("main > .note a"));

        Assert.Equal(Reading.Line(guide.Title), guidance.Heading);
        Assert.Equal(
            Directory.Territories.Select(territory => Addresses.Resources(language, [territory.Id], [])),
            guidance.All(".directory-link a").Select(link => link.GetAttribute("href")));
        Assert.Equal(guidance.TextsOf(".sources cite"), page.TextsOf(".sources cite"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_foot_of_every_page_leads_to_it(string code)
    {
        var language = Languages.Of(code);

        var home = await site.ReadAsync(Addresses.Home(language));

        Assert.Contains(Addresses.Resources(language), home.All(".site-footer a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_directory_that_is_empty_or_knows_no_needs_is_a_page_all_the_same()
    {
        using var content = new ContentFolder().Write("resources.yml", """
            title: { en: "Find a resource", fr: "Trouver une ressource" }
            summary: { en: "Where to turn.", fr: "Vers qui se tourner." }
            territories: []

            """);
        await using var empty = Site.With(new() { ContentPath = content.Path });

        foreach (var language in Language.All)
        {
            var page = await empty.ReadAsync(Addresses.Resources(language));

            Assert.Equal(empty.Text(language, "No resource has been entered yet."), page.TextOf("[role=status]"));
            Assert.Empty(page.All("main form, main .callout, .sources"));
            PageStructure.AssertSound(page);
        }
    }

    private Task<SitePage> ReadAsync(Language language, string[]? territories = null, string[]? needs = null) =>
        site.ReadAsync(Addresses.Resources(language, territories ?? [], needs ?? []));
}

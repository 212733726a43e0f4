using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Guide;

/// <summary>An audience's page that says what the role does, asks which of two meanings is meant, and names the neighbours.</summary>
public sealed class LandingTests(LandingTests.SmallSite small) : IClassFixture<LandingTests.SmallSite>
{
    private Site Site => small.Site;

    private Audience Mentors => Site.Library.Audience("mentors");

    private Audience Partners => Site.Library.Audience("partners");

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_name_that_means_two_things_is_asked_about_before_anything_else(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        Assert.Equal(page.One("#asks"), page.All("main h2").First());
        Assert.Equal(Mentors.Asks!.Question[language], page.TextOf("#asks"));
        Assert.Equal(Mentors.Asks.Choices.Select(choice => choice.Label[language]), page.TextsOf(".asks .door a"));
        Assert.Equal(Mentors.Asks.Choices.Select(choice => choice.Summary[language]), page.TextsOf(".asks .door a + p"));
        Assert.Equal(Mentors.Introduction[language], page.TextOf("main .lead"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task One_choice_leads_down_the_page_and_the_other_to_the_other_audience_in_its_colour(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        Assert.Equal("#introduction", page.LinkTo(".asks .door[data-audience=mentors] a"));
        Assert.Equal(Mentors.Introduction[language], page.TextOf("#introduction"));
        Assert.Equal(Site.Text(language, "Stay here"), page.TextOf(".asks .door[data-audience=mentors] .door-state"));
        Assert.Equal(Partners.Address(language), page.LinkTo(".asks .door[data-audience=partners] a"));
        Assert.Equal(Site.Text(language, "Go to “{0}”", Partners.Title[language]), page.TextOf(".asks .door[data-audience=partners] .door-state"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_door_of_the_home_page_leads_to_the_page_that_asks(string code)
    {
        var language = Languages.Of(code);
        var home = await Site.ReadAsync(Addresses.Home(language));

        var page = await Site.ReadAsync(home.LinkTo(".door[data-audience=mentors] a"));

        Assert.Equal(Mentors.Asks!.Question[language], page.TextOf("#asks"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_the_role_does_is_listed(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        Assert.Equal(Mentors.Does.Select(sentence => sentence[language]), page.TextsOf(".does li"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_the_neighbours_read_stands_in_their_colour_with_the_reason_and_the_pages(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        var block = page.One(".audience-block");
        Assert.Equal("partners", block.GetAttribute("data-audience"));
        Assert.Equal(Partners.Address(language), block.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal(Mentors.Neighbours[0].Because[language], Reading.TextOf(block.QuerySelector("p")!));
        Assert.Equal(
            Mentors.Neighbours[0].PageIds.Select(id => Partners.Pages.Single(page => page.Id == id).Text[language].Address),
            block.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_an_audience_does_not_say_takes_no_room(string code)
    {
        var language = Languages.Of(code);

        var partners = await Site.ReadAsync(Partners.Address(language));
        var mentors = await ReadAsync(language);

        Assert.Empty(partners.All(".asks, .does, #neighbours, #introduction"));
        Assert.Equal(["pages", "tools"], partners.All("main h2").Select(heading => heading.Id));
        Assert.Empty(mentors.All("#tools, .tool-card"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_audience_of_one_page_says_so(string code)
    {
        var language = Languages.Of(code);
        using var content = new ContentFolder().Delete(ContentFolder.EnglishPage).Delete(ContentFolder.FrenchPage);
        await using var site = Site.With(new() { ContentPath = content.Path });

        var page = await site.ReadAsync(site.Library.Audiences[0].Address(language));

        Assert.Equal(site.Text(language, "One page, {0} min to read", 1), page.TextOf("#pages + .note"));
    }

    private Task<SitePage> ReadAsync(Language language) => Site.ReadAsync(Mentors.Address(language));

    public sealed class SmallSite : IAsyncDisposable
    {
        private const string Mentors = """
            order: 20
            slug: { en: "mentors", fr: "mentors-et-mentores" }
            title: { en: "Mentors", fr: "Mentors et mentores" }
            summary: { en: "Walk with a student.", fr: "Marcher avec un élève." }
            introduction: { en: "For those who walk with a student.", fr: "Pour qui marche avec un élève." }
            does:
              - { en: "Meets a student.", fr: "Rencontre un élève." }
              - { en: "Keeps in touch.", fr: "Garde le contact." }
              - { en: "Takes training.", fr: "Suit une formation." }
            neighbours:
              - audience: partners
                because: { en: "Partners know the area.", fr: "Les partenaires connaissent le milieu." }
                pages: [partners/start, partners/example]
            asks:
              question: { en: "Whom do you mentor?", fr: "Qui accompagnez-vous?" }
              choices:
                - audience: mentors
                  label: { en: "A student", fr: "Un ou une élève" }
                  summary: { en: "You meet a student.", fr: "Vous rencontrez un ou une élève." }
                - audience: partners
                  label: { en: "An organization", fr: "Un organisme" }
                  summary: { en: "You help an organization.", fr: "Vous aidez un organisme." }

            """;

        private readonly ContentFolder _content = new ContentFolder().Write("guide/mentors/audience.yml", Mentors);

        public SmallSite() => Site = Site.With(new() { ContentPath = _content.Path });

        public Site Site { get; }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            _content.Dispose();
        }
    }
}

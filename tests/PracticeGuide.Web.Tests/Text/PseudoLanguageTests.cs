using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Text;

/// <summary>
/// Every page in a language in which each interface text and each content text stands in brackets: whatever stands outside them is written
/// into the page and would be shown untranslated.
/// </summary>
public sealed class PseudoLanguageTests(PseudoLanguageTests.PseudoSite pseudo) : IClassFixture<PseudoLanguageTests.PseudoSite>
{
    private static readonly string Typed = PseudoTexts.Wrap("typed");

    private Site Site => pseudo.Site;

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_published_page_holds_a_text_that_is_not_translated(string code)
    {
        var language = Languages.Of(code);
        var addresses = SiteAddresses.Published(Site.Library).Select(page => page.Address[language])
            .Append(SiteLinks.PrintTool(language, Site.Library.Tools[0].Slug[language])).Append(SiteLinks.Worksheets(language));

        foreach (var address in addresses)
        {
            var page = await Site.ReadAsync(address);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            AssertNoStrays(page);
        }
    }

    [Theory]
    [InlineData("en", "⟦goals⟧")]
    [InlineData("fr", "⟦buts⟧")]
    [InlineData("en", "⟦xyzzy⟧")]
    [InlineData("fr", "⟦xyzzy⟧")]
    public async Task No_search_page_holds_a_text_that_is_not_translated(string code, string words)
    {
        var page = await Site.ReadAsync(SiteLinks.Search(Languages.Of(code), words));

        Assert.Equal(words.Contains("xyzzy", StringComparison.Ordinal), !page.All(".results").Any());
        AssertNoStrays(page, "mark, .passage p");
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_page_of_the_directory_holds_a_text_that_is_not_translated(string code)
    {
        var language = Languages.Of(code);

        SitePage[] pages =
        [
            await Site.ReadAsync(Addresses.Resources(language, ["quebec"], ["youth"])),
            await Site.ReadAsync(Addresses.Resources(language, [], ["youth"])),
            await Site.ReadAsync(Addresses.Resources(language, ["montreal"], ["youth"])),
        ];

        Assert.Equal([1, 1, 0], pages.Select(page => page.All(".resources > li").Count()));
        Assert.All(pages, page => AssertNoStrays(page));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_page_of_a_worksheet_holds_a_text_that_is_not_translated(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await Site.StartWorksheetAsync(language, title: Typed, name: Typed);
        var late = await worksheet.FillInAsync(language, (CheckItem.Sentence, PseudoTexts.Wrap("late")));
        await worksheet.SaveAsync(
            language, (CheckItem.State, CheckState.Done.Id()), (CheckItem.Sentence, Typed), (CheckItem.Note, Typed),
            (CheckItem.Responsible, Typed), (CheckItem.Due, "2027-01-31"));

        SitePage[] pages =
        [
            await worksheet.Client.GetAsync(Addresses.Home(language)),
            await worksheet.Client.GetAsync(SiteLinks.Worksheets(language)),
            await worksheet.OpenOverviewAsync(language),
            await worksheet.OpenStepAsync(language),
            await worksheet.OpenStepAsync(language, worksheet.Tool.Items.Last()),
            await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(language, worksheet.Id)),
            await worksheet.Client.SubmitAsync(late),
            await worksheet.SaveAsync(language, (CheckItem.State, "?"), (CheckItem.Due, "?"), (CheckItem.Note, "\u0001")),
            await worksheet.SaveAsync(language, (CheckItem.Due, "1066-10-14"), (CheckItem.Note, new string('-', AnswerLimits.LongText + 1))),
        ];

        Assert.Equal(
            [200, 200, 200, 200, 200, 200, 409, 400, 400],
            pages.Select(page => (int)page.Status));
        Assert.All(pages, page => AssertNoStrays(page));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_problem_page_holds_a_text_that_is_not_translated(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await Site.StartWorksheetAsync(language, title: Typed, name: Typed);
        var form = await worksheet.FillInAsync(language, (CheckItem.Sentence, Typed), (CheckItem.Note, Typed), (CheckItem.Responsible, Typed));
        var start = await worksheet.Client.GetAsync(worksheet.Tool.Address(language));

        SitePage[] pages =
        [
            await worksheet.Client.GetAsync(Addresses.Page(language, "goals", "goals")),
            await worksheet.Client.GetAsync(SiteLinks.Worksheet(language, Guid.Empty)),
            await worksheet.Client.SubmitAsync(form.Without("form-token")),
            await worksheet.Client.SubmitAsync(start.Form().With("Title", Typed).With("PersonName", Typed).Without("form-token")),
            await worksheet.Client.SubmitAsync(form, ("Origin", "https://evil.example")),
            await worksheet.Client.SubmitAsync(form.With(worksheet.Field(CheckItem.Note), new string('x', 2_000_000))),
        ];

        Assert.Equal([404, 404, 400, 400, 403, 400], pages.Select(page => (int)page.Status));
        Assert.All(pages, page => AssertNoStrays(page));
    }

    [Fact]
    public async Task A_text_in_no_brackets_is_found_wherever_it_stands()
    {
        await using var plain = Site.With(new() { Services = services => services.AddSingleton<IStringLocalizerFactory, PseudoTexts>() });

        var page = await plain.ReadAsync(plain.Library.Pages[0].Text[Language.French].Address);
        var strays = Strays.In(page).ToArray();

        Assert.Contains($"{page.Address}: {page.Heading}", strays);
        Assert.Contains($"{page.Address}: {page.AttributeOf("meta[name=description]", "content")}", strays);
        Assert.DoesNotContain(strays, stray => stray.Contains(PseudoTexts.Open, StringComparison.Ordinal));
    }

    /// <param name="page">The page.</param>
    /// <param name="cut">What shows a piece of a text, brackets cut off.</param>
    private static void AssertNoStrays(SitePage page, string? cut = null)
    {
        foreach (var element in cut is null ? [] : page.All(cut).ToArray())
            element.Remove();

        Assert.Empty(Strays.In(page));
    }

    /// <summary>A site of its own: every text of it in brackets.</summary>
    public sealed class PseudoSite : IAsyncDisposable
    {
        private readonly PseudoContent _content = new();

        public PseudoSite() => Site = Site.With(new()
        {
            ContentPath = _content.Path,
            Services = services => services.AddSingleton<IStringLocalizerFactory, PseudoTexts>(),
        });

        public Site Site { get; }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            _content.Dispose();
        }
    }
}

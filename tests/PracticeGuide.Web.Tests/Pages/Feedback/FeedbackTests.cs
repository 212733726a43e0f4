using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data;
using PracticeGuide.Data.Feedback;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Feedback;

/// <summary>Every page of guidance asks whether it helped; answering takes two presses and leaves nothing of the person.</summary>
public sealed class FeedbackTests(Site site)
{
    [Theory]
    [InlineData("en", "yes", true)]
    [InlineData("fr", "no", false)]
    public async Task A_reader_says_whether_a_page_helped_and_adds_a_sentence(string code, string answer, bool helped)
    {
        var language = Languages.Of(code);
        var guide = site.Library.Pages[3];
        var client = site.NewClient();
        var sentence = $"Une phrase {Guid.NewGuid()}\r\net la suite.";

        var page = await client.GetAsync(guide.Text[language].Address);
        var asked = await client.GetAsync(page.All(".helped a").Select(link => link.GetAttribute("href")!).Single(href => href.EndsWith(answer, StringComparison.Ordinal)));
        var thanks = await client.SubmitAndFollowAsync(asked.Form().With("Sentence", sentence));

        Assert.Equal(guide.Text[language].Title, asked.TextOf("main .lead"));
        Assert.Equal(site.Text(language, "Thank you"), thanks.Heading);
        Assert.Equal(guide.Text[language].Address, thanks.LinkTo(".ways-on .button"));
        var kept = await KeptAsync(sentence.ReplaceLineEndings("\n"));
        Assert.Equal((guide.Id, code, helped), (kept!.PageId, kept.Language, kept.Helped));
        Assert.DoesNotContain("practice-guide", client.Cookies.Names);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task An_answer_that_is_neither_yes_nor_no_is_asked_for_again_and_the_sentence_stays(string code)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();
        var form = (await client.GetAsync(Address(site.Library.Pages[0], language))).Form();

        var refused = await client.SubmitAsync(form.With("Sentence", "Ne me perdez pas."));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        FormProblems.AssertOnly(refused, "Helped", site.Text(language, "Say whether the page helped you: yes or no."));
        Assert.Equal("Ne me perdez pas.", refused.Form()["Sentence"]);
        Assert.Null(await KeptAsync("Ne me perdez pas."));
    }

    [Fact]
    public async Task A_sentence_that_is_too_long_is_given_back_whole()
    {
        var client = site.NewClient();
        var tooLong = new string('é', PageFeedbackService.MostCharacters + 1);
        var form = (await client.GetAsync(Address(site.Library.Pages[0], Language.French) + "?helped=no")).Form();

        var refused = await client.SubmitAsync(form.With("Sentence", tooLong));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        FormProblems.AssertOnly(
            refused, "Sentence", site.Text(Language.French, "This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", 1001, 1000));
        Assert.Equal(tooLong, refused.Form()["Sentence"]);
        Assert.Equal("no", refused.Form()["Helped"]);
    }

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("\u0007")]
    public async Task Characters_that_cannot_be_kept_are_said_to_be_so(string sentence)
    {
        var client = site.NewClient();
        var form = (await client.GetAsync(Address(site.Library.Pages[0], Language.English) + "?helped=yes")).Form();

        var refused = await client.SubmitAsync(form.With("Sentence", sentence));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        FormProblems.AssertOnly(refused, "Sentence", "This holds characters that cannot be kept. Write it again without them.");
    }

    [Theory]
    [InlineData("?helped=perhaps")]
    [InlineData("?helped=<script>")]
    [InlineData("?sent=maybe")]
    [InlineData("?helped=&helped=yes&helped=no")]
    public async Task Words_in_the_address_that_mean_nothing_are_passed_over(string query)
    {
        var page = await site.NewClient().GetAsync(Address(site.Library.Pages[0], Language.English) + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.All(".problems"));
    }

    [Fact]
    public async Task A_page_that_does_not_exist_cannot_be_answered_for()
    {
        var page = await site.NewClient().GetAsync(SiteLinks.Feedback(Language.English, Addresses.Page(Language.English, "partners", "no-such-page")));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Search_engines_do_not_list_the_question()
    {
        var page = await site.ReadAsync(Address(site.Library.Pages[0], Language.English));

        Assert.Equal("noindex", page.AttributeOf("meta[name=robots]", "content"));
        PageStructure.AssertSound(page);
    }

    private static string Address(GuidePage page, Language language) => SiteLinks.Feedback(language, page.Text[language].Address);

    private async Task<PageFeedback?> KeptAsync(string sentence)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PracticeGuideContext>().PageFeedback
            .SingleOrDefaultAsync(feedback => feedback.Sentence == sentence, TestContext.Current.CancellationToken);
    }
}

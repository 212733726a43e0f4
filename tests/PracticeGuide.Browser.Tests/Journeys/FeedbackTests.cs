using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Journeys;

/// <summary>A reader says whether a page helped, and goes back to it.</summary>
public sealed class FeedbackTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en", true, "Yes")]
    [InlineData("fr", true, "No")]
    [InlineData("en", false, "No")]
    [InlineData("fr", false, "Yes")]
    public async Task A_reader_answers_says_why_is_thanked_and_goes_back(string language, bool scripts, string answer)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { JavaScript = scripts });
        var page = new Published(Site).MakingItSucceed;
        await new GuidancePage(visitor).OpenAsync(page);
        var feedback = new FeedbackPage(visitor);

        await visitor.Link(answer).ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("Did this page help?"));
        await Expect(answer == "Yes" ? feedback.Yes : feedback.No).ToBeCheckedAsync();
        await feedback.Sentence.FillAsync("L’étape 3 m’a aidée à parler à l’école.");
        await feedback.Send.ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("Thank you"));
        await visitor.Link("Back to the page").ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(page.Text[visitor.Language].Title);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_without_yes_or_no_is_given_back_with_its_sentence(bool scripts)
    {
        const string Said = "Il manque un exemple.";
        var visitor = await ArriveAsync("fr", Device.Desktop with { JavaScript = scripts });
        visitor.Watch.ExpectStatus(400);
        var feedback = new FeedbackPage(visitor);
        await feedback.OpenAsync(new Published(Site).MakingItSucceed);

        await feedback.Sentence.FillAsync(Said);
        await feedback.Send.ClickAsync();
        await Expect(feedback.Problems).ToContainTextAsync(visitor.Say("Say whether the page helped you: yes or no."));
        await Expect(feedback.Sentence).ToHaveValueAsync(Said);
        await feedback.Yes.CheckAsync();
        await feedback.Send.ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("Thank you"));
    }

    [Fact]
    public async Task The_same_question_in_the_other_language_keeps_the_answer()
    {
        var visitor = await ArriveAsync("en");
        await new GuidancePage(visitor).OpenAsync(new Published(Site).MakingItSucceed);
        await visitor.Link("No").ClickAsync();

        await visitor.SwitchLanguageAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("Did this page help?"));
        await Expect(new FeedbackPage(visitor).No).ToBeCheckedAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Feedback;
using PracticeGuide.Data.Tests.Databases;

namespace PracticeGuide.Data.Tests.Feedback;

public sealed class SqlitePageFeedbackTests : PageFeedbackTests<SqliteDatabase>;

public sealed class PostgresPageFeedbackTests : PageFeedbackTests<PostgresDatabase>;

public abstract class PageFeedbackTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task What_a_reader_says_is_kept_as_it_was_said()
    {
        await TellAsync("partners/goals", helped: false, "  Où est l’exemple? 🍁\nMerci.  ");

        var kept = await Site.ReadAsync(db => db.PageFeedback.SingleAsync());
        Assert.Equal(("partners/goals", "fr", false, "Où est l’exemple? 🍁\nMerci.", Today), (kept.PageId, kept.Language, kept.Helped, kept.Sentence, kept.Day));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public async Task A_blank_sentence_is_none(string? sentence)
    {
        await TellAsync("partners/goals", helped: true, sentence);

        Assert.Null(await Site.ReadAsync(db => db.PageFeedback.Select(feedback => feedback.Sentence).SingleAsync()));
    }

    [Fact]
    public async Task A_sentence_of_the_greatest_length_is_kept_and_a_longer_one_refused()
    {
        var longest = new string('é', PageFeedbackService.MostCharacters);

        await TellAsync("partners/goals", helped: true, longest);
        await Assert.ThrowsAsync<ArgumentException>(() => TellAsync("partners/goals", helped: true, longest + "!"));

        Assert.Equal([longest], await Site.ReadAsync(db => db.PageFeedback.Select(feedback => feedback.Sentence!).ToListAsync()));
    }

    [Fact]
    public void Nothing_of_the_person_can_be_kept()
    {
        Assert.Equal(
            ["Day", "Helped", "Id", "Language", "PageId", "Sentence"],
            typeof(PageFeedback).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    private Task<bool> TellAsync(string pageId, bool helped, string? sentence) => Site.ReadAsync(async db =>
    {
        await new PageFeedbackService(db).TellAsync(pageId, "fr", helped, sentence, Today, TestContext.Current.CancellationToken);
        return true;
    });
}

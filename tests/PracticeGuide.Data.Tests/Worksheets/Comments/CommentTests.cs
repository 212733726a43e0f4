using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Tests.Databases;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Comments;

namespace PracticeGuide.Data.Tests.Worksheets.Comments;

public sealed class SqliteCommentTests : CommentTests<SqliteDatabase>;

public sealed class PostgresCommentTests : CommentTests<PostgresDatabase>;

public abstract class CommentTests<TDatabase> : DataTest<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Fact]
    public async Task What_is_said_beside_an_item_is_read_in_order()
    {
        await AddAsync(AWish("  First 😀\nsecond line  "));
        Clock.Now += TimeSpan.FromMinutes(1);
        await AddAsync(AWish("Then"));
        await AddAsync(AWish("Elsewhere") with { ItemId = "roles" });

        var comments = await CommentsAsync();

        Assert.Equal([("First 😀\nsecond line", "Amélie", "fr"), ("Then", "Amélie", "fr")], comments.Select(comment => (comment.Text, comment.PersonName, comment.Language)));
    }

    [Fact]
    public async Task A_repeated_request_says_nothing_twice()
    {
        var wish = AWish("Once");

        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => AddAsync(wish))));

        Assert.Single(added.Select(comment => comment!.Id).Distinct());
        Assert.Single(await CommentsAsync());
    }

    [Fact]
    public async Task A_comment_taken_back_leaves_its_place_and_no_word()
    {
        var comment = await AddAsync(AWish("Too much"));
        Clock.Now += TimeSpan.FromMinutes(1);
        var removed = Clock.Kept;

        Assert.True(await RemoveAsync(comment!.Id, Person.Id));
        Clock.Now += TimeSpan.FromMinutes(1);
        Assert.True(await RemoveAsync(comment.Id, Person.Id));

        var kept = Assert.Single(await CommentsAsync());
        Assert.Equal(("", removed), (kept.Text, kept.RemovedAt));
    }

    [Fact]
    public async Task Nobody_takes_back_what_another_said()
    {
        var (comment, stranger, other) = (await AddAsync(AWish("Mine")), await StartGuestAsync(), await StartWorksheetAsync("Another"));

        Assert.False(await RemoveAsync(comment!.Id, stranger.Id));
        Assert.False(await Site.WithAsync<CommentService, bool>(comments => comments.RemoveAsync(other.Id, comment.Id, Person.Id, CancellationToken.None)));

        Assert.Equal("Mine", Assert.Single(await CommentsAsync()).Text);
    }

    [Fact]
    public async Task A_comment_of_the_greatest_length_fits_and_a_longer_one_is_refused()
    {
        var longest = new string('é', WorksheetLimits.Comment);

        Assert.NotNull(await AddAsync(AWish(longest)));
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(AWish(longest + "é")));
        await Assert.ThrowsAsync<ArgumentException>(() => AddAsync(AWish(" ")));
    }

    [Fact]
    public async Task Beside_what_is_gone_nothing_is_said()
    {
        await Site.WithWorksheetsAsync(worksheets => worksheets.DeleteAsync(Worksheet.Id, CancellationToken.None));

        Assert.Null(await AddAsync(AWish("Late")));
        Assert.Empty(await CommentsAsync());
    }

    private CommentWish AWish(string text) => new()
    {
        OperationId = Guid.NewGuid(),
        WorksheetId = Worksheet.Id,
        ItemId = "goals",
        Text = text,
        PersonId = Person.Id,
        PersonName = Person.Name,
        Language = "fr",
    };

    private Task<Comment?> AddAsync(CommentWish wish) => Site.WithAsync<CommentService, Comment?>(comments => comments.AddAsync(wish, CancellationToken.None));

    private Task<bool> RemoveAsync(Guid commentId, Guid personId) =>
        Site.WithAsync<CommentService, bool>(comments => comments.RemoveAsync(Worksheet.Id, commentId, personId, CancellationToken.None));

    private Task<List<Comment>> CommentsAsync() => Site.ReadAsync(db => db.Comments.AsNoTracking().OfItem(Worksheet.Id, "goals").ToListAsync());
}

using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Headers;

/// <summary>How many changes one person may make.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Someone_who_sends_far_too_much_is_told_when_to_try_again_gets_the_text_back_and_stops_nobody_else()
    {
        await using var site = Site.With(new());
        var busy = await site.StartWorksheetAsync(Language.French);
        var calm = await site.StartWorksheetAsync(Language.French);
        var form = (await busy.FillInAsync(Language.French, (CheckItem.Note, "encore"))).Without("form-token");

        var page = await busy.Client.SubmitAsync(form);
        for (var sent = 1; sent < 1000 && page.Status != HttpStatusCode.TooManyRequests; sent++)
            page = await busy.Client.SubmitAsync(form);
        var other = await calm.SaveAsync(Language.French, (CheckItem.Note, "tranquille"));
        var reading = await busy.OpenStepAsync(Language.French);

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.InRange(int.Parse(Assert.Single(page.Header("Retry-After")), Language.English.Culture), 1, 60);
        Assert.Equal(site.Text(Language.French, "Too much at once"), page.Heading);
        Assert.Equal("encore", Reading.TextOf(page.One(Css.Id(busy.Field(CheckItem.Note)))));
        Assert.Equal(HttpStatusCode.Redirect, other.Status);
        Assert.Equal(HttpStatusCode.OK, reading.Status);
    }
}

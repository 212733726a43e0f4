using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Commands;

/// <summary>What the site has confirmed outlives the site.</summary>
public sealed class SurvivalTests
{
    [Fact]
    public async Task An_answer_that_was_confirmed_is_there_after_the_process_is_killed_and_started_again_and_its_guest_still_opens_it()
    {
        using var data = new TemporaryFolder();
        var address = new Uri($"http://127.0.0.1:{SiteProcess.FreePort()}/");
        var client = SiteProcess.NewClient(address);
        var tool = Site.ChecklistOf(Published.Library);
        var (sentence, note) = ($"{tool.Items.First().Id}.{CheckItem.Sentence}", $"{tool.Items.First().Id}.{CheckItem.Note}");
        SitePage saved;
        string stepAddress;

        using (var site = await SiteProcess.ServeAsync(address, data.Path))
        {
            var start = await client.GetAsync(tool.Address(Language.French));
            var step = await client.SubmitAndFollowAsync(start.Form().With("Title", "Après la panne").With("PersonName", "Camille"));
            stepAddress = step.Address;
            saved = await client.SubmitAsync(step.Form().With(sentence, "ceci est confirmé"), ("Accept", "application/json"));
            await site.KillAsync();
        }

        using (await SiteProcess.ServeAsync(address, data.Path))
        {
            var step = await client.GetAsync(stepAddress);
            var list = await client.GetAsync(SiteLinks.Worksheets(Language.French));
            var next = await client.SubmitAsync(step.Form().With(note, "et la suite"));

            Assert.Equal(HttpStatusCode.OK, saved.Status);
            Assert.Equal(HttpStatusCode.OK, step.Status);
            Assert.Equal("ceci est confirmé", step.Form()[sentence]);
            Assert.Equal("Après la panne", list.TextOf(".worksheet-title"));
            Assert.Equal(HttpStatusCode.Redirect, next.Status);
        }
    }
}

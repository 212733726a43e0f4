using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets.Sharing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>Several people around one worksheet, each with a browser; it belongs to Andrée, whose lesson is observed.</summary>
internal sealed class Company(Site site, SiteClient owner, Tool tool, Guid id)
{
    public const string Observer = "observer";
    public const string Observed = "observed";

    public SiteClient Owner => owner;

    public Tool Tool => tool;

    public Guid Id => id;

    public static async Task<Company> StartAsync(Site site, Language language)
    {
        var tool = site.Library.Tools.Single(tool => tool.Id == "peer-observation");
        var owner = site.NewClient();
        var start = await owner.GetAsync(tool.Address(language));
        var started = await owner.SubmitAsync(start.Form().With("Title", "Cours de 10 h").With("PersonName", "Andrée").With("Role", Observed));
        Assert.Equal(HttpStatusCode.Redirect, started.Status);
        return new(site, owner, tool, FilledWorksheet.IdIn(started.RedirectsTo!));
    }

    public string TitleOf(string roleId, Language language) => tool.FindRole(roleId)!.Title[language];

    public Item Item(string itemId) => tool.FindItem(itemId)!;

    public Task<SitePage> OpenShareAsync(Language language, SiteClient? client = null) => (client ?? owner).GetAsync(SiteLinks.Share(language, id));

    public Task<SitePage> OpenStepAsync(SiteClient client, Language language, string itemId) => client.GetAsync(SiteLinks.Step(language, id, itemId));

    /// <summary>Makes the private link for a role, and reads from the page what would be given to someone.</summary>
    public async Task<string> LinkAsync(Language language, string roleId, SiteClient? client = null)
    {
        var share = await OpenShareAsync(language, client);
        var page = share.All(LinkOf(roleId)).Any() ? share : await (client ?? owner).SubmitAndFollowAsync(Invite(share, roleId));
        return new Uri(page.AttributeOf(LinkOf(roleId), "value")!).PathAndQuery;
    }

    public static FilledForm Invite(SitePage share, string roleId) => share.Form($"form[action$='handler=Invite']:has([value='{roleId}'])").With("Role", roleId);

    /// <summary>Someone new joins by the link for a role.</summary>
    public async Task<SiteClient> JoinAsync(Language language, string roleId, string name)
    {
        var (client, link) = (site.NewClient(), await LinkAsync(language, roleId));
        var joined = await client.SubmitAsync((await client.GetAsync(link)).Form().With("PersonName", name));
        Assert.Equal(HttpStatusCode.Redirect, joined.Status);
        return client;
    }

    /// <summary>Writes into an item as whoever the browser's page says writes.</summary>
    public async Task<SitePage> SaveAsync(SiteClient client, Language language, string itemId, string value) =>
        await client.SubmitAsync((await OpenStepAsync(client, language, itemId)).Form("form[data-autosave]")
            .With($"{itemId}.{Item(itemId).MainField!.Name}", value).With("then", "stay"));

    /// <summary>Takes the worksheet to a stage, as if everything before it had been done.</summary>
    public Task GoToAsync(string stageId) => site.GoToStageAsync(id, stageId);

    public async Task<IReadOnlyList<Participant>> ParticipantsAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PracticeGuideContext>().Participants.OfWorksheet(id).AsNoTracking()
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    private static string LinkOf(string roleId) => $"[data-private-link='{roleId}'] input";
}

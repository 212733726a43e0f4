using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Browser.Tests.PageObjects;

/// <summary>Who takes part in a worksheet, and the private links.</summary>
internal sealed class SharePage(Visitor visitor)
{
    public ILocator People => visitor.Page.Locator(".participants > li");

    public ILocator MakeLink(string roleId) => visitor.Page.Locator($"form[action$='handler=Invite'] button[value='{roleId}']");

    public ILocator PrivateLink(string roleId) => visitor.Page.Locator($"[data-private-link='{roleId}'] input");

    public Task OpenAsync(Guid worksheetId) => visitor.OpenAsync(SiteLinks.Share(visitor.Language, worksheetId));

    /// <summary>Makes the link for a part.</summary>
    /// <returns>Its address.</returns>
    public async Task<string> InviteAsync(string roleId)
    {
        await MakeLink(roleId).ClickAsync();
        return await PrivateLink(roleId).InputValueAsync();
    }
}

/// <summary>What opens to someone who was given a private link.</summary>
internal sealed class JoinPage(Visitor visitor)
{
    public ILocator PersonName => visitor.Page.Locator("#PersonName");

    public ILocator TakePart => visitor.Button("Take part");

    /// <summary>Opens a link that was made in <paramref name="written"/>, and turns to the visitor's own language.</summary>
    public async Task OpenAsync(string link, Language written)
    {
        var own = visitor.Language;
        await visitor.OpenAsync(link);
        visitor.Language = written;
        if (written != own)
            await visitor.SwitchLanguageAsync();
    }

    /// <summary>Takes part under a name, and comes to the first thing to do.</summary>
    public async Task JoinAsync(string name)
    {
        await PersonName.FillAsync(name);
        await TakePart.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main [data-acting-as]")).ToContainTextAsync(name);
        await visitor.Page.WaitForLoadStateAsync();
    }
}

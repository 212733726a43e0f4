using System.Net;

namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>Someone's browser without scripts: opens addresses, follows links and sends the forms it finds in pages.</summary>
public sealed class SiteClient(HttpClient http, CookieJar cookies)
{
    public CookieJar Cookies => cookies;

    public Uri Site => http.BaseAddress!;

    /// <summary>Opens an address; a redirect is an answer like another.</summary>
    public Task<SitePage> GetAsync(string address, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, address), headers);

    public Task<SitePage> SubmitAsync(FilledForm form, params (string Name, string Value)[] headers)
    {
        var address = form.IsPost ? form.Action : $"{form.Action}?{form.Query}";
        return SendAsync(new HttpRequestMessage(form.IsPost ? HttpMethod.Post : HttpMethod.Get, address) { Content = form.IsPost ? form.Content() : null }, headers);
    }

    /// <summary>Sends a form and opens the page it leads to.</summary>
    public async Task<SitePage> SubmitAndFollowAsync(FilledForm form)
    {
        var answer = await SubmitAsync(form);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return await GetAsync(answer.RedirectsTo!);
    }

    public async Task<SitePage> SendAsync(HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        using var response = await ExchangeAsync(request, headers);
        return await SitePage.ReadAsync(response);
    }

    /// <summary>The bare answer, for what is no page.</summary>
    public Task<HttpResponseMessage> ExchangeAsync(HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> ExchangeAsync(string address, params (string Name, string Value)[] headers) =>
        ExchangeAsync(new HttpRequestMessage(HttpMethod.Get, address), headers);
}

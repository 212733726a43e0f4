using System.Net;

namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>Keeps the cookies a browser is given and sends them back, as the browser would.</summary>
public sealed class CookieJar : DelegatingHandler
{
    private readonly CookieContainer _cookies = new();

    public IEnumerable<string> Names => _cookies.GetAllCookies().Select(cookie => cookie.Name);

    /// <summary>What someone does who clears one cookie.</summary>
    public void Forget(string name) => _cookies.GetAllCookies().Single(cookie => cookie.Name == name).Expired = true;

    /// <summary>Puts a cookie of someone's own making in.</summary>
    public void Set(Uri site, string name, string value) => _cookies.Add(site, new Cookie(name, value));

    /// <summary>Carries every cookie over to another browser or another run of the site.</summary>
    public void CopyTo(CookieJar other, Uri site)
    {
        foreach (var cookie in _cookies.GetAllCookies().Cast<Cookie>())
            other._cookies.Add(site, new Cookie(cookie.Name, cookie.Value));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var header = _cookies.GetCookieHeader(request.RequestUri!);
        if (header.Length > 0)
            request.Headers.Add("Cookie", header);

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                _cookies.SetCookies(request.RequestUri!, cookie);
        }

        return response;
    }
}

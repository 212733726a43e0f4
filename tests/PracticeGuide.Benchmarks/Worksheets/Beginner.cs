using System.Net;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;

namespace PracticeGuide.Benchmarks.Worksheets;

/// <summary>Someone new who has just started a worksheet through the pages.</summary>
/// <param name="Cookies">By which the site knows them again.</param>
public sealed partial record Beginner(Uri Server, Guid WorksheetId, string Cookies)
{
    /// <summary>Opens the tool and sends its form.</summary>
    public static async Task<Beginner> StartAsync(Uri server, Tool tool)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = server };
        var address = new Uri(tool.Address(Language.English), UriKind.Relative);
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Title"] = "Maple School", ["PersonName"] = "Camille", ["form-token"] = TokenIn(await http.GetStringAsync(address)),
        };
        if (!tool.Roles.IsEmpty)
            form["Role"] = tool.Roles[0].Id;
        using var content = new FormUrlEncodedContent(form);
        using var started = await http.PostAsync(address, content);
        var id = IdInAddress().Match(started.Headers.Location?.ToString() ?? throw new InvalidDataException(await started.Content.ReadAsStringAsync()));
        return new(server, Guid.Parse(id.Value), handler.CookieContainer.GetCookieHeader(server));
    }

    /// <summary>What stops forms from being sent from elsewhere.</summary>
    public static string TokenIn(string page) => WebUtility.HtmlDecode(FormToken().Match(page).Groups["value"].Value);

    public async Task<string> OpenAsync(string address)
    {
        using var http = new HttpClient { BaseAddress = Server };
        http.DefaultRequestHeaders.Add("Cookie", Cookies);
        return await http.GetStringAsync(new Uri(address, UriKind.Relative));
    }

    [GeneratedRegex("name=\"form-token\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdInAddress();
}

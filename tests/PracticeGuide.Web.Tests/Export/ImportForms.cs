using System.Text;
using System.Text.Json.Nodes;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>Takes complete files out and sends them in, as a browser does.</summary>
internal static class ImportForms
{
    public static async Task<JsonObject> ExportAsync(FilledWorksheet worksheet)
    {
        using var answer = await worksheet.Client.ExchangeAsync(ExportLinks.Json(Language.English, SampleSite.Address(Language.English, worksheet)));
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".json", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
    }

    public static async Task<FilledForm> OpenAsync(SiteClient client, Language language) => (await client.GetAsync(ExportLinks.Import(language))).Form();

    public static async Task<SitePage> SendAsync(SiteClient client, Language language, string file) => await SendAsync(client, language, Encoding.UTF8.GetBytes(file));

    public static async Task<SitePage> SendAsync(SiteClient client, Language language, byte[] file) =>
        await SendAsync(client, await OpenAsync(client, language), file);

    public static Task<SitePage> SendAsync(SiteClient client, FilledForm form, string file, string? operation = null) =>
        SendAsync(client, operation is null ? form : form.With("Operation", operation), Encoding.UTF8.GetBytes(file));

    private static async Task<SitePage> SendAsync(SiteClient client, FilledForm form, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields.Where(field => field.Key != "Upload"))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), "Upload", "worksheet.json");
        return await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = content });
    }
}

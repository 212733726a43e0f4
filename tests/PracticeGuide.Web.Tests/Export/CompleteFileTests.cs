using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>Everything a worksheet holds, taken out as a file and brought in again.</summary>
public sealed class CompleteFileTests(SampleSite sample)
{
    [Fact]
    public async Task The_file_says_what_it_is_and_holds_answers_and_history()
    {
        var worksheet = await sample.FullAsync(Language.French);
        await sample.AnswerAsync(worksheet.Id, "name", """{"text":"autrement"}""", Language.English);

        var file = await ImportForms.ExportAsync(worksheet);

        Assert.Equal("practice-guide-worksheet", (string?)file["format"]);
        Assert.Equal(1, (int?)file["version"]);
        Assert.Equal("every-kind", (string?)file["tool"]!["id"]);
        Assert.Equal("Toutes les sortes", (string?)file["tool"]!["title"]!["fr"]);
        Assert.Equal("Plan d’été, 1re année", (string?)file["title"]);
        Assert.Equal(SampleAnswers.All.Length, file["answers"]!.AsArray().Count);
        var name = file["answers"]!.AsArray().Single(answer => (string?)answer!["item"] == "name")!;
        Assert.Equal(("autrement", 2, "Zoé Tremblay", "en"), ((string)name["value"]!["text"]!, (int)name["revision"]!, (string)name["by"]!, (string)name["language"]!));
        Assert.Equal(DateTimeKind.Utc, name["at"]!.GetValue<DateTime>().Kind);
        Assert.Equal(["=SUM(A1:A9)", "autrement"], file["history"]!.AsArray().Where(change => (string?)change!["item"] == "name").Select(change => (string?)change!["value"]!["text"]));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_comes_in_again_is_what_went_out(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await sample.FullAsync(language);
        await sample.AnswerAsync(worksheet.Id, "name", """{"text":"autrement"}""", Language.French);
        var before = await ImportForms.ExportAsync(worksheet);
        var stranger = sample.Site.NewClient();

        var answer = await ImportForms.SendAsync(stranger, language, before.ToJsonString());

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var id = FilledWorksheet.IdIn(answer.RedirectsTo!);
        Assert.NotEqual(worksheet.Id, id);
        var after = await ImportForms.ExportAsync(new FilledWorksheet(sample.Site, stranger, worksheet.Tool, id));
        foreach (var kept in (string[])["format", "version", "tool", "title", "language", "startedAt", "changedAt", "answers", "history", "comments", "snapshots", "stages"])
            Assert.True(JsonNode.DeepEquals(before[kept], after[kept]), $"{kept}: {before[kept]} / {after[kept]}");
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(answer.RedirectsTo!)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worksheet.Client.GetAsync(answer.RedirectsTo!)).Status);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_worksheet()
    {
        var json = (await ImportForms.ExportAsync(await sample.FullAsync(Language.English))).ToJsonString();
        var client = sample.Site.NewClient();
        var form = await ImportForms.OpenAsync(client, Language.English);
        var first = await ImportForms.SendAsync(client, form, json);

        var second = await ImportForms.SendAsync(client, await ImportForms.OpenAsync(client, Language.English), json, operation: form["Operation"]);

        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
    }

    [Fact]
    public async Task Comments_steps_and_snapshots_come_with_it_and_signatures_only_into_the_history()
    {
        var file = Minimal();
        file["stage"] = "after";
        file["answers"] = new JsonArray(Answer("open-text", """{"text":"for all"}"""));
        file["comments"] = JsonNode.Parse("""[{"item":"open-text","text":"well said","by":"Ana","at":"2026-01-02T03:04:05Z","language":"en"}]""");
        file["stages"] = JsonNode.Parse("""[{"from":"write","to":"after","by":"Ana","role":"mentor","at":"2026-01-02T03:04:05Z"}]""");
        file["signatures"] = JsonNode.Parse("""[{"item":"signed","by":"Ana","role":"mentor","at":"2026-01-02T03:04:05Z"}]""");
        file["snapshots"] = JsonNode.Parse("""[{"occasion":"signature","label":"write","by":"Ana","at":"2026-01-02T03:04:05Z","toolVersion":1,"stage":"write","answers":[{"item":"open-text","value":{"text":"earlier"},"revision":1,"by":"Ana","at":"2026-01-01T00:00:00Z","language":"en"}]}]""");
        var client = sample.Site.NewClient();

        var answer = await ImportForms.SendAsync(client, Language.English, file.ToJsonString());

        Assert.Equal(["Signatures count only where they were given. Those of this file are kept in the history: sign again here."], answer.TextsOf(".set-aside li"));
        var after = await ImportForms.ExportAsync(new FilledWorksheet(sample.Site, client, sample.TwoRoles, FilledWorksheet.IdIn(answer.LinkTo("main a.button"))));
        foreach (var kept in (string[])["stage", "comments", "stages", "snapshots"])
            Assert.True(JsonNode.DeepEquals(file[kept], after[kept]), $"{kept}: {after[kept]}");
        Assert.Empty(after["signatures"]!.AsArray());
        Assert.Contains(after["history"]!.AsArray(), change => (string?)change!["item"] == "signed" && (bool)change["setAside"]! && (string?)change["value"]!["name"] == "Ana");
    }

    [Fact]
    public async Task A_private_draft_of_somebody_else_is_nowhere_in_the_file()
    {
        var worksheet = await sample.FilledAsync(sample.TwoRoles, Language.English, "Two", ("draft", """{"text":"very secret"}"""), ("open-text", """{"text":"for all"}"""));

        var file = await ImportForms.ExportAsync(worksheet);

        Assert.DoesNotContain("very secret", file.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("for all", file.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_asked_here_and_what_no_longer_fits_is_named_and_kept_in_the_history()
    {
        var file = Minimal("every-kind");
        file["answers"] = new JsonArray(
            Answer("gone", """{"text":"old"}"""),
            Answer("story", $$"""{"text":"{{new string('x', 41)}}"}"""),
            Answer("purpose", """{"option":"nowhere"}"""),
            Answer("cost", """{"amount":"-5"}"""),
            Answer("means", "7"),
            Answer("plan", """{"rows":[{"id":"r1","what":"stays","by":"tomorrow"}]}"""),
            Answer("name", """{"text":"stays"}"""));
        var client = sample.Site.NewClient();

        var answer = await ImportForms.SendAsync(client, Language.English, file.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var said = answer.TextsOf(".set-aside li").ToArray();
        Assert.Equal(6, said.Length);
        Assert.Contains("“gone”: this is not asked in this version of the tool", said);
        Assert.Contains("“A story”, Your answer: the text is too long", said);
        Assert.Contains("“Purpose”, Chosen: this is none of the answers to choose from", said);
        Assert.Contains("“Means”: this cannot be read as an answer", said);
        Assert.Contains(said, line => line.StartsWith("“The cost”", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("“The plan”, By when", StringComparison.Ordinal));
        var after = await ImportForms.ExportAsync(new FilledWorksheet(sample.Site, client, sample.EveryKind, FilledWorksheet.IdIn(answer.LinkTo("main a.button"))));
        Assert.Equal(["name", "plan"], after["answers"]!.AsArray().Select(each => (string)each!["item"]!).Order(StringComparer.Ordinal));
        Assert.Equal("""{"rows":[{"id":"r1","what":"stays"}]}""", after["answers"]!.AsArray().Single(each => (string?)each!["item"] == "plan")!["value"]!.ToJsonString());
        Assert.Equal(
            ["cost", "gone", "means", "plan", "purpose", "story"],
            after["history"]!.AsArray().Where(change => (bool)change!["setAside"]!).Select(change => (string)change!["item"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_stage_the_tool_does_not_have_is_said()
    {
        var file = Minimal();
        file["stage"] = "elsewhere";

        var answer = await ImportForms.SendAsync(sample.Site.NewClient(), Language.French, file.ToJsonString());

        Assert.Equal(["L’étape «\u00a0elsewhere\u00a0» n’existe pas dans cet outil\u00a0: la fiche en est au début."], answer.TextsOf(".set-aside li"));
    }

    [Fact]
    public async Task Markup_in_a_file_is_shown_as_text()
    {
        var file = Minimal();
        file["title"] = SampleAnswers.Hostile;
        file["answers"] = new JsonArray(Answer("open-text", JsonSerializer.Serialize(new { text = SampleAnswers.Hostile })), Answer("<b>", "{}"));
        var client = sample.Site.NewClient();

        var answer = await ImportForms.SendAsync(client, Language.English, file.ToJsonString());
        var page = await client.GetAsync(SiteLinks.Worksheet(Language.English, FilledWorksheet.IdIn(answer.RedirectsTo ?? answer.LinkTo("main a.button"))));

        Assert.Equal(SampleAnswers.Hostile, page.Heading);
        Assert.Empty(page.All("script:not([src])"));
    }

    [Fact]
    public async Task The_form_of_the_file_is_published_as_a_schema()
    {
        using var answer = await sample.Site.NewClient().ExchangeAsync(Web.Export.Files.FileSchema.Address);

        var schema = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal(["format", "version", "exportedAt", "tool", "title", "language", "startedAt", "changedAt", "answers"], schema["required"]!.AsArray().Select(name => (string)name!));
        Assert.Equal("Always practice-guide-worksheet.", (string?)schema["properties"]!["format"]!["description"]);
        Assert.All(Minimal(), property => Assert.NotNull(schema["properties"]![property.Key]));
    }

    internal static JsonObject Minimal(string toolId = "two-roles") => new()
    {
        ["format"] = "practice-guide-worksheet",
        ["version"] = 1,
        ["exportedAt"] = "2026-01-02T03:04:05Z",
        ["tool"] = new JsonObject { ["id"] = toolId, ["version"] = 1 },
        ["title"] = "From elsewhere",
        ["language"] = "en",
        ["startedAt"] = "2026-01-01T00:00:00Z",
        ["changedAt"] = "2026-01-02T00:00:00Z",
        ["answers"] = new JsonArray(),
    };

    private static JsonObject Answer(string item, string value) => new()
    {
        ["item"] = item, ["value"] = JsonNode.Parse(value), ["revision"] = 1, ["by"] = "Ana", ["at"] = "2026-01-01T12:00:00.123456Z", ["language"] = "fr",
    };
}

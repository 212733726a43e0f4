using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

[assembly: AssemblyFixture(typeof(TwoVersions))]

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>A site that publishes the second version of a tool and still has the first: one question stays, one has other options, one goes, one comes.</summary>
public sealed class TwoVersions : IAsyncDisposable
{
    private const string Aim = "      - { id: aim, kind: long-text, title: { en: \"What for?\", fr: \"Pour quoi?\" } }\n";

    private readonly ContentFolder _content = new ContentFolder()
        .Write("tools/guided-worksheet/two-versions.v1.yml", Header(1) + Aim + How("later", "Later", "Plus tard")
            + "      - { id: gone, kind: long-text, title: { en: \"What goes?\", fr: \"Qu’est-ce qui part?\" } }\n")
        .Write("tools/guided-worksheet/two-versions.yml", Header(2) + Aim + How("soon", "Soon", "Bientôt")
            + "      - { id: added, kind: text, title: { en: \"What comes?\", fr: \"Qu’est-ce qui vient?\" } }\n");

    private readonly Lazy<Site> _site;

    public TwoVersions() => _site = new(() => Site.With(new() { ContentPath = _content.Path }));

    public Site Site => _site.Value;

    /// <summary>The newest version.</summary>
    public Tool Tool => Site.Library.FindTool("two-versions", 2)!;

    public Item Old(string id) => Site.Library.FindTool("two-versions", 1)!.FindItem(id)!;

    public Item New(string id) => Tool.FindItem(id)!;

    /// <summary>A worksheet that was started with the first version, every question answered.</summary>
    public async Task<FilledWorksheet> AnsweredAsync(Language language)
    {
        var worksheet = await Site.StartWorksheetAsync(language, tool: Tool);
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PracticeGuideContext>().Worksheets.Where(each => each.Id == worksheet.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.ToolVersion, 1), TestContext.Current.CancellationToken);
        await worksheet.SaveAsync(language, Old("aim"), (LongTextItem.Text, "un but"));
        await worksheet.SaveAsync(language, Old("how"), (ChoiceItem.Chosen, "later"));
        await worksheet.SaveAsync(language, Old("gone"), (LongTextItem.Text, "ce qui s’en va"));
        return worksheet;
    }

    public async ValueTask DisposeAsync()
    {
        if (_site.IsValueCreated)
            await _site.Value.DisposeAsync();
        _content.Dispose();
    }

    private static string Header(int version) => $$"""
        id: two-versions
        kind: guided-worksheet
        version: {{version}}
        minutes: 5
        slug: { en: "two-versions", fr: "deux-versions" }
        title: { en: "Two versions", fr: "Deux versions" }
        task: { en: "Answer", fr: "Répondre" }
        summary: { en: "Short.", fr: "Court." }
        participants: { en: "together", fr: "ensemble" }
        outcome: { en: "Answers.", fr: "Des réponses." }
        privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
        audience: [partners]
        source: [{ document: toolbox, section: { en: "Getting started", fr: "Pour commencer" }, codes: [T1] }]
        sections:
          - id: all
            title: { en: "All", fr: "Tout" }
            items:

        """;

    /// <summary>A choice whose second option is the version's own.</summary>
    private static string How(string id, string english, string french) =>
        "      - { id: how, kind: choice, title: { en: \"When?\", fr: \"Quand?\" }, options: [{ id: now, title: { en: \"Now\", fr: \"Maintenant\" } }, "
        + $"{{ id: {id}, title: {{ en: \"{english}\", fr: \"{french}\" }} }}] }}\n";
}

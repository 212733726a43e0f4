using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

[assembly: AssemblyFixture(typeof(PrivateResults))]

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>A site with a self-assessment that is a private draft until it is shared, with results and a recommendation that rest on it.</summary>
public sealed class PrivateResults : IAsyncDisposable
{
    public const string Draft = "preuve secrète 5150";
    public const string Said = "démarche secrète 6021";

    private const string Definition = """
        id: private-results
        kind: self-assessment
        version: 1
        minutes: 5
        slug: { en: "private-results", fr: "resultats-prives" }
        title: { en: "Private results", fr: "Résultats privés" }
        task: { en: "Take stock", fr: "Faire le point" }
        summary: { en: "Short.", fr: "Court." }
        participants: { en: "by two", fr: "à deux" }
        outcome: { en: "Answers.", fr: "Des réponses." }
        privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
        audience: [partners]
        source: [{ document: toolbox, section: { en: "Getting started", fr: "Pour commencer" }, codes: [T1] }]
        roles:
          - { id: teacher, title: { en: "Teacher", fr: "Enseignant" }, summary: { en: "Takes stock.", fr: "Fait le point." }, starts: true }
          - { id: mentor, title: { en: "Mentor", fr: "Mentor" }, summary: { en: "Reads.", fr: "Lit." } }
        scales:
          - id: practice
            levels:
              - { id: low, title: { en: "Low level", fr: "Niveau bas" }, descriptor: { en: "Now and then.", fr: "De temps en temps." } }
              - { id: high, title: { en: "High level", fr: "Niveau haut" }, descriptor: { en: "Every day.", fr: "Tous les jours." } }
        stages:
          - id: alone
            title: { en: "Alone", fr: "En solo" }
            actors: [teacher]
            fills: [practice, together]
            advance: { title: { en: "Share it", fr: "Le partager" } }
          - id: shared
            title: { en: "Shared", fr: "Partagé" }
            fills: [together]
        sections:
          - id: practice
            title: { en: "Practice", fr: "Pratique" }
            filledBy: [teacher]
            privateUntil: shared
            items:
              - { id: goals, kind: scale, title: { en: "Goals", fr: "Buts" }, scale: practice }
          - id: together
            title: { en: "Together", fr: "Ensemble" }
            items:
              - { id: talk, kind: text, optional: true, title: { en: "Talk about what?", fr: "De quoi parler?" } }
        results:
          sections: [practice]
          bands:
            - { title: { en: "Band of words", fr: "Des mots" }, summary: { en: "It is so.", fr: "C’est ainsi." } }
          recommendations:
            - id: write-goals
              when: "goals == low"
              text: { en: "Write down your goals.", fr: "Écrivez vos buts." }

        """;

    private readonly ContentFolder _content = new ContentFolder().Write("tools/self-assessment/private-results.yml", Definition);
    private readonly Lazy<Site> _site;

    public PrivateResults() => _site = new(() => Site.With(new() { ContentPath = _content.Path }));

    public Site Site => _site.Value;

    public Tool Tool => Site.Library.Tools.Single(tool => tool.Id == "private-results");

    /// <summary>A teacher who has taken stock and said what they do about it, and a mentor who takes part.</summary>
    internal async Task<(Company Company, SiteClient Mentor)> AssessedAsync(Language language)
    {
        var teacher = Site.NewClient();
        var started = await teacher.SubmitAsync((await teacher.GetAsync(Tool.Address(language))).Form().With("Title", "Bilan").With("PersonName", "Andrée").With("Role", "teacher"));
        FilledWorksheet worksheet = new(Site, teacher, Tool, FilledWorksheet.IdIn(started.RedirectsTo!));
        await worksheet.SaveAsync(language, Tool.FindItem("goals")!, (ScaleItem.Level, "low"), (ScaleItem.Evidence, Draft));
        var results = await teacher.GetAsync(Web.Links.SiteLinks.Results(language, worksheet.Id));
        await teacher.SubmitAndFollowAsync(results.Form("form[data-autosave]").With("recommendation~write-goals.state", "in-progress").With("recommendation~write-goals.note", Said));
        Company company = new(Site, teacher, Tool, worksheet.Id);
        return (company, await company.JoinAsync(language, "mentor", "Béla"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_site.IsValueCreated)
            await _site.Value.DisposeAsync();
        _content.Dispose();
    }
}

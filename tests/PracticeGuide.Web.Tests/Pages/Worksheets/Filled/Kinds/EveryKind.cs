using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;

[assembly: AssemblyFixture(typeof(EveryKind))]

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;

/// <summary>A site of its own that publishes one tool with an item of every kind that is filled in, and a passage.</summary>
public sealed class EveryKind : IAsyncDisposable
{
    private const string Definition = """
        id: every-kind
        kind: guided-worksheet
        version: 1
        minutes: 15
        slug: { en: "every-kind", fr: "toutes-les-sortes" }
        title: { en: "Every kind", fr: "Toutes les sortes" }
        task: { en: "Answer every kind", fr: "Répondre à toutes les sortes" }
        summary: { en: "One of each.", fr: "Une de chaque." }
        participants: { en: "alone", fr: "en solo" }
        outcome: { en: "Answers.", fr: "Des réponses." }
        privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
        audience: [partners]
        source: [{ document: toolbox, section: { en: "Getting started", fr: "Pour commencer" }, codes: [T1] }]
        scales:
          - id: practice
            levels:
              - { id: starting, title: { en: "Starting", fr: "En démarrage" }, descriptor: { en: "Now and then.", fr: "De temps en temps." } }
              - { id: settled, title: { en: "Settled", fr: "Bien établi" }, descriptor: { en: "Every day.", fr: "Tous les jours." } }
            notApplicable: true
            preferNotToSay: true
        sections:
          - id: words
            title: { en: "Words", fr: "Mots" }
            intro: { en: "Write a little.", fr: "Écrivez un peu." }
            items:
              - id: reading
                kind: passage
                title: { en: "Before you begin", fr: "Avant de commencer" }
                text: { en: "Take **your** time.", fr: "Prenez **votre** temps." }
              - id: line
                kind: text
                title: { en: "In one line?", fr: "En une ligne?" }
                length: 20
                guidance: partners/start#goals
              - id: lines
                kind: long-text
                title: { en: "In several lines?", fr: "En plusieurs lignes?" }
                help: { en: "As it comes.", fr: "Comme cela vient." }
                examples: [{ en: "It began well.", fr: "Tout a bien commencé." }]
                length: 100
                guidance: partners/start
              - { id: who, kind: person, title: { en: "Who?", fr: "Qui?" } }
          - id: figures
            title: { en: "Figures", fr: "Chiffres" }
            items:
              - { id: day, kind: date, title: { en: "Which day?", fr: "Quel jour?" } }
              - { id: hour, kind: time, title: { en: "At what time?", fr: "À quelle heure?" } }
              - id: hours
                kind: number
                title: { en: "How many hours?", fr: "Combien d’heures?" }
                min: 0.5
                max: 2000
                decimals: 1
                unit: { en: "hours", fr: "heures" }
              - { id: cost, kind: money, title: { en: "How much?", fr: "Combien?" } }
          - id: choosing
            title: { en: "Choices", fr: "Choix" }
            items:
              - id: one
                kind: choice
                title: { en: "Which one?", fr: "Lequel?" }
                options:
                  - { id: tutoring, title: { en: "Tutoring", fr: "Tutorat" }, help: { en: "One to one.", fr: "Un à un." } }
                  - { id: group, title: { en: "A group", fr: "Un groupe" } }
                other: true
              - id: some
                kind: choices
                title: { en: "Which ones?", fr: "Lesquels?" }
                options:
                  - { id: noon, title: { en: "At noon", fr: "Le midi" } }
                  - { id: evening, title: { en: "In the evening", fr: "Le soir" } }
                  - { id: weekend, title: { en: "On weekends", fr: "La fin de semaine" } }
                most: 2
              - { id: level, kind: scale, title: { en: "How far?", fr: "Où en êtes-vous?" }, scale: practice }
              - id: only-group
                kind: text
                title: { en: "What group?", fr: "Quel groupe?" }
                showIf: one == group
              - id: promise
                kind: clause
                title: { en: "First promise", fr: "Première promesse" }
                text: { en: "We meet and we listen.", fr: "On se rencontre et on s’écoute." }
                parts:
                  - { id: meeting, title: { en: "Meeting", fr: "Se rencontrer" } }
                  - { id: listening, title: { en: "Listening", fr: "S’écouter" } }
          - id: tables
            title: { en: "Tables", fr: "Tableaux" }
            items:
              - id: steps
                kind: table
                title: { en: "Your steps", fr: "Vos démarches" }
                addTitle: { en: "Add a step", fr: "Ajouter une démarche" }
                most: 3
                columns:
                  - { id: what, title: { en: "What", fr: "Quoi" }, kind: text, help: { en: "One thing.", fr: "Une chose." } }
                  - { id: by, title: { en: "By when", fr: "Pour quand" }, kind: date }
                  - id: how
                    title: { en: "How", fr: "Comment" }
                    kind: choice
                    help: { en: "One way.", fr: "Une façon." }
                    options:
                      - { id: alone, title: { en: "Alone", fr: "En solo" } }
                      - { id: together, title: { en: "Together", fr: "Ensemble" } }
                  - { id: sure, title: { en: "Agreed", fr: "Convenu" }, kind: check }
              - id: follow-up
                kind: table
                title: { en: "What became of them", fr: "Ce qu’elles sont devenues" }
                rowsFrom: steps
                columns:
                  - { id: became, title: { en: "What became of it", fr: "Ce que c’est devenu" }, kind: long-text }
              - id: budget
                kind: table
                title: { en: "Budget", fr: "Budget" }
                rows:
                  - { id: books, title: { en: "Books", fr: "Livres" } }
                  - { id: travel, title: { en: "Travel", fr: "Déplacements" } }
                columns:
                  - { id: amount, title: { en: "Amount", fr: "Montant" }, kind: money }

        """;

    private readonly ContentFolder _content = new ContentFolder().Write("tools/guided-worksheet/every-kind.yml", Definition);
    private readonly Lazy<Site> _site;

    public EveryKind() => _site = new(() => Site.With(new() { ContentPath = _content.Path }));

    public Site Site => _site.Value;

    public Tool Tool => Site.Library.Tools.Single(tool => tool.Id == "every-kind");

    public Item Item(string id) => Tool.FindItem(id) ?? throw new ArgumentException($"The tool asks for no “{id}”.", nameof(id));

    /// <summary>Whether an item counts in a worksheet that holds no answer.</summary>
    public static bool IsAskedAtFirst(Item item) => item.IsFilledIn && item.ShowIf is null;

    public Task<FilledWorksheet> StartAsync(Language language) => Site.StartWorksheetAsync(language, tool: Tool);

    public async ValueTask DisposeAsync()
    {
        if (_site.IsValueCreated)
            await _site.Value.DisposeAsync();
        _content.Dispose();
    }
}

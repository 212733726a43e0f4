namespace PracticeGuide.Content.Tests.Schemas;

/// <summary>Tools in which every key stands at least once, each on a line of its own. There are several, so that none is long.</summary>
internal static class WholeTools
{
    private const string RolesAndStages = """
        roles:
          - id: writer
            title: { en: "Writer", fr: "Personne qui écrit" }
            summary: { en: "Writes.", fr: "Écrit." }
            starts: true
        scales:
          - id: practice
            levels:
              - id: low
                title: { en: "Low", fr: "Bas" }
                descriptor: { en: "Not yet.", fr: "Pas encore." }
              - { id: high, title: { en: "High", fr: "Haut" } }
            notApplicable: true
            preferNotToSay: true
        stages:
          - id: draft
            title: { en: "Draft", fr: "Ébauche" }
            help: { en: "Write.", fr: "Écrivez." }
            actors: [writer]
            fills: [part, review-1, review-2]
            advance:
              title: { en: "Go on", fr: "Continuer" }
              by: [writer]
              consequence: { en: "It is kept.", fr: "On la garde." }
              sign: signed
              snapshot: true
          - id: end
            title: { en: "End", fr: "Fin" }
            fills: [part]
            reopen: [writer]

        """;

    private const string Section = """
        sections:
          - id: part
            title: { en: "Part", fr: "Partie" }
            intro: { en: "Two things.", fr: "Deux choses." }
            filledBy: [writer]
            privateUntil: end
            ownItems: check
            items:

        """;

    private const string Rest = """
        review:
          title: { en: "Review", fr: "Bilan" }
          help: { en: "Look back.", fr: "Regardez en arrière." }
          every: P6M
          for: P1Y
          from: first
          by: [writer]
          items:
            - { id: met, kind: long-text, title: { en: "What did you see?", fr: "Qu’avez-vous vu?" } }
        results:
          sections: [part]
          bands:
            - upTo: 1.5
              title: { en: "Beginning", fr: "Début" }
              summary: { en: "It begins.", fr: "Cela commence." }
            - title: { en: "Going on", fr: "Suite" }
              summary: { en: "It goes on.", fr: "Cela continue." }
          recommendations:
            - id: begin
              when: "average(part) < 1.5"
              text: { en: "Begin.", fr: "Commencez." }
              guidance: partners/start#goals
              tool: first-steps
              target: { en: "I begin.", fr: "Je commence." }
        carry:
          - id: targets
            title: { en: "Targets", fr: "Cibles" }
            from: targets
            to:
              tool: whole
              item: met
        output: [review-1, part]

        """;

    private static readonly string[] Answered =
    [
        "kind: text\nlength: 100",
        "kind: long-text\nlength: 1000",
        "kind: person",
        "kind: date",
        "kind: time",
        "kind: number\nmin: -1.5\nmax: 10\ndecimals: 1\nunit: { en: \"hours\", fr: \"heures\" }",
        "kind: money",
        "kind: choice\noptions:\n  - id: one\n    title: { en: \"One\", fr: \"Un\" }\n    help: { en: \"The first.\", fr: \"Le premier.\" }\nother: true",
        "kind: choices\noptions:\n  - { id: one, title: { en: \"One\", fr: \"Un\" } }\n  - { id: two, title: { en: \"Two\", fr: \"Deux\" } }\nother: true\nmost: 1",
        "kind: scale\nscale: practice\ndescriptors:\n  high: { en: \"Always.\", fr: \"Toujours.\" }\nevidence: false",
        "kind: check\nsentence: { en: \"We…\", fr: \"Nous…\" }",
        "kind: table\ncolumns:\n  - { id: at, title: { en: \"At\", fr: \"À\" }, kind: time }\nneeds: [at]\nmost: 10\naddTitle: { en: \"Add\", fr: \"Ajouter\" }\ntimer: true",
        "kind: clause\ntext: { en: \"We help.\", fr: \"Nous aidons.\" }\nparts:\n  - id: often\n    title: { en: \"Often\", fr: \"Souvent\" }",
    ];

    private static readonly string[] NotAnswered =
    [
        "kind: passage\ntext: { en: \"Read **this**.\", fr: \"Lisez **ceci**.\" }",
    ];

    private const string Tables = """
              - id: choosing
                kind: table
                title: { en: "Choosing", fr: "Choisir" }
                columns:
                  - id: which
                    title: { en: "Which", fr: "Lequel" }
                    kind: choice
                    help: { en: "One.", fr: "Un." }
                    options:
                      - { id: one, title: { en: "One", fr: "Un" } }
                      - { id: two, title: { en: "Two", fr: "Deux" } }
                rows:
                  - id: row
                    title: { en: "Row", fr: "Rang" }
              - { id: again, kind: table, title: { en: "Again", fr: "Encore" }, columns: [{ id: a, title: { en: "A", fr: "A" }, kind: text }], rowsFrom: choosing }

        """;

    /// <summary>Every file, by path.</summary>
    public static IEnumerable<(string Path, string Text)> All =>
    [
        ("tools/log/whole.yml", Header("whole") + RolesAndStages + Section + First + Item("rated", Answered[9]) + Signature("signed") + Tables + Rest),
        ("tools/log/items-one.yml", Header("items-one") + RolesAndStages.Replace(", review-1, review-2", "", StringComparison.Ordinal) + Section + First + Items(Answered[..6]) + Signature("signed")),
        ("tools/log/items-two.yml", Header("items-two") + RolesAndStages.Replace(", review-1, review-2", "", StringComparison.Ordinal) + Section + First + Items([.. Answered[6..], .. NotAnswered]) + Signature("signed")),
    ];

    private const string First = "      - { id: first, kind: date, title: { en: \"First\", fr: \"Premier\" } }\n";

    private static string Header(string id) => $$"""
        id: {{id}}
        kind: log
        version: 1
        minutes: 15
        slug: { en: "{{id}}", fr: "{{id}}" }
        title: { en: "Whole", fr: "Tout" }
        task: { en: "Write all", fr: "Tout écrire" }
        summary: { en: "All.", fr: "Tout." }
        participants: { en: "alone", fr: "en solo" }
        outcome: { en: "All.", fr: "Tout." }
        privacy: { en: "Name no student.", fr: "Ne nommez personne." }
        audience: [partners]
        source: [{ document: toolbox, section: { en: "A", fr: "A" }, codes: [T1] }]

        """;

    private static string Items(IEnumerable<string> items) => string.Concat(items.Index().Select(item => Item($"item-{item.Index}", item.Item)));

    private static string Signature(string id) => Item(id, "kind: signature\nstatement: { en: \"I agree.\", fr: \"J’accepte.\" }");

    private static string Item(string id, string own)
    {
        string[] lines =
        [
            $"id: {id}",
            "title: { en: \"Item\", fr: \"Élément\" }",
            "help: { en: \"Help.\", fr: \"Aide.\" }",
            "examples: [{ en: \"This\", fr: \"Ceci\" }]",
            "guidance: partners/start#goals",
            "showIf: answered(first)",
            "filledBy: [writer]",
            "privateUntil: end",
            .. own.Contains("signature", StringComparison.Ordinal) || own.Contains("passage", StringComparison.Ordinal) ? (string[])[] : [own.Contains("kind: check", StringComparison.Ordinal) ? "optional: true" : "requiredFor: draft"],
            .. own.Split('\n'),
        ];
        return "      - " + string.Join("\n        ", lines) + "\n";
    }
}

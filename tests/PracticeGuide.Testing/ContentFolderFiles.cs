namespace PracticeGuide.Testing;

/// <summary>The files of a <see cref="ContentFolder"/>.</summary>
internal static class ContentFolderFiles
{
    private const string Site = """
        name: { en: "Practice Guide", fr: "Guide de pratiques" }
        headline: { en: "What would you like to do?", fr: "Que souhaitez-vous faire?" }
        summary: { en: "Guidance and tools.", fr: "Des repères et des outils." }

        """;

    private const string Sources = """
        documents:
          - id: toolbox
            title: { en: "Toolbox", fr: "Coffre à outils" }
            publication: { en: "Ministry, 2013", fr: "Ministère, 2013" }

        """;

    private const string Glossary = """
        terms:
          - id: safety-net
            term: { en: "safety net", fr: "filet de sécurité" }
            definition: { en: "What holds a student.", fr: "Ce qui soutient l’élève." }

        """;

    private const string Resources = """
        title: { en: "Find a resource", fr: "Trouver une ressource" }
        summary: { en: "Where to turn.", fr: "Vers qui se tourner." }
        needs:
          - { id: youth, name: { en: "Young people", fr: "Jeunes" } }
        territories:
          - id: quebec
            name: { en: "All of Québec", fr: "Tout le Québec" }
            resources:
              - id: youth-house
                name: "Maison des jeunes"
                summary: { en: "A place for young people.", fr: "Un lieu pour les jeunes." }
                needs: [youth]
                url: "https://www.example.org/jeunes/"
                phone: "1 800 555-0199"
                note: { en: "The address has changed.", fr: "L’adresse a changé." }

        """;

    private const string Audience = """
        order: 10
        slug: { en: "partners", fr: "partenaires" }
        title: { en: "Partners", fr: "Partenaires" }
        summary: { en: "Work with schools.", fr: "Travailler avec les écoles." }
        introduction: { en: "For organizations near a school.", fr: "Pour les organismes près d’une école." }

        """;

    private const string EnglishStart = """
        ---
        slug: a-good-start
        title: A good start
        summary: How to begin.
        order: 20
        reviewed: 2026-11-22
        source:
          - document: toolbox
            section: Getting started
            codes: [T1]
        ---

        """;

    private const string FrenchStart = """
        ---
        slug: un-bon-depart
        title: Un bon départ
        summary: Comment commencer.
        order: 20
        reviewed: 2026-11-22
        source:
          - document: toolbox
            section: Pour commencer
            codes: [T1]
        ---

        """;

    private const string EnglishBody = """
        Every school has a [safety net](term:safety-net).

        ## Goals {#goals}

        Set goals with the [first steps](tool:first-steps).

        """;

    private const string FrenchBody = """
        Chaque école a un [filet de sécurité](term:safety-net).

        ## Les buts {#goals}

        Fixez des buts avec les [premiers pas](tool:first-steps).

        """;

    private const string Tool = """
        id: first-steps
        kind: checklist
        version: 1
        minutes: 15
        slug: { en: "first-steps", fr: "premiers-pas" }
        title: { en: "First steps", fr: "Premiers pas" }
        task: { en: "Tick off the first steps", fr: "Cocher les premiers pas" }
        summary: { en: "Two steps.", fr: "Deux pas." }
        participants: { en: "with your team", fr: "avec votre équipe" }
        outcome: { en: "A list.", fr: "Une liste." }
        privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
        audience: [partners]
        source:
          - document: toolbox
            section: { en: "Getting started", fr: "Pour commencer" }
            codes: [T1]
        guidance: [partners/start#goals]
        sections:
          - id: goals
            title: { en: "Goals", fr: "Buts" }
            items:
              - id: set-goals
                kind: check
                title: { en: "Set goals", fr: "Fixer des buts" }
                sentence: { en: "We want to…", fr: "Nous voulons…" }
                help: { en: "Two or three.", fr: "Deux ou trois." }
                examples:
                  - { en: "Read more", fr: "Lire plus" }
                guidance: partners/start#goals
              - id: meet
                kind: check
                title: { en: "Meet", fr: "Se rencontrer" }

        """;

    /// <summary>The page <c>partners/start</c> uses the term and the tool, so that <c>partners/example</c> may hold anything.</summary>
    public static IEnumerable<(string Path, string Text)> All =>
    [
        ("site.yml", Site),
        ("sources.yml", Sources),
        ("glossary.yml", Glossary),
        ("resources.yml", Resources),
        ("guide/partners/audience.yml", Audience),
        ("guide/partners/start.en.md", EnglishStart + EnglishBody),
        ("guide/partners/start.fr.md", FrenchStart + FrenchBody),
        (ContentFolder.EnglishPage, FrontMatter(ContentFolder.EnglishPage) + EnglishBody),
        (ContentFolder.FrenchPage, FrontMatter(ContentFolder.FrenchPage) + FrenchBody),
        (ContentFolder.Tool, Tool),
    ];

    public static string FrontMatter(string path) => path switch
    {
        ContentFolder.EnglishPage => EnglishStart.Replace("a-good-start", "an-example", StringComparison.Ordinal),
        ContentFolder.FrenchPage => FrenchStart.Replace("un-bon-depart", "un-exemple", StringComparison.Ordinal),
        _ => throw new ArgumentException($"{path} is not a file of the page partners/example.", nameof(path)),
    };
}

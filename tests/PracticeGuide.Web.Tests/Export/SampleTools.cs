namespace PracticeGuide.Web.Tests.Export;

/// <summary>Two tools that ask everything that can be asked.</summary>
internal static class SampleTools
{
    private const string Head = """
        version: 1
        minutes: 10
        task: { en: "Try everything", fr: "Tout essayer" }
        summary: { en: "Every kind of question.", fr: "Toutes les sortes de questions." }
        participants: { en: "with your team", fr: "avec votre équipe" }
        outcome: { en: "A sample.", fr: "Un exemple." }
        privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
        audience: [partners]
        source:
          - { document: toolbox, codes: [T1], section: { en: "Getting started", fr: "Pour commencer" } }
        guidance: [partners/start#goals]

        """;

    /// <summary>No roles; every kind of item but a signature; three reviews; the sections come out in another order than they stand in.</summary>
    public const string EveryKind = """
        id: every-kind
        kind: development-plan
        slug: { en: "every-kind", fr: "toutes-les-sortes" }
        title: { en: "Every kind", fr: "Toutes les sortes" }

        """ + Head + """
        scales:
          - id: practice
            levels:
              - { id: not-yet, title: { en: "Not yet", fr: "Pas encore" }, descriptor: { en: "It is only planned.", fr: "C’est seulement prévu." } }
              - { id: always, title: { en: "Always", fr: "Toujours" }, descriptor: { en: "It is done each time.", fr: "C’est fait chaque fois." } }
            notApplicable: true
            preferNotToSay: true
        sections:
          - id: words
            title: { en: "Words", fr: "Mots" }
            intro: { en: "Write as you like.", fr: "Écrivez à votre guise." }
            items:
              - { id: read-first, kind: passage, title: { en: "Read first", fr: "À lire d’abord" }, text: { en: "Some *guidance*.", fr: "Un *repère*." } }
              - { id: name, kind: text, title: { en: "A line", fr: "Une ligne" }, help: { en: "In short.", fr: "En bref." } }
              - { id: story, kind: long-text, title: { en: "A story", fr: "Un récit" }, length: 40 }
              - { id: who, kind: person, title: { en: "Who", fr: "Qui" } }
          - id: choices
            title: { en: "Choices", fr: "Choix" }
            items:
              - id: purpose
                kind: choice
                title: { en: "Purpose", fr: "But" }
                other: true
                options:
                  - { id: aim, title: { en: "An aim", fr: "Une visée" }, help: { en: "Far away.", fr: "Au loin." } }
                  - { id: step, title: { en: "A step", fr: "Un pas" } }
              - { id: more, kind: text, title: { en: "Even more", fr: "Encore plus" }, showIf: "purpose == aim" }
              - id: means
                kind: choices
                title: { en: "Means", fr: "Moyens" }
                other: true
                most: 2
                options:
                  - { id: time, title: { en: "Time", fr: "Du temps" } }
                  - { id: money, title: { en: "Money", fr: "De l’argent" } }
                  - { id: people, title: { en: "People", fr: "Des gens" } }
              - { id: practice, kind: scale, title: { en: "A practice", fr: "Une pratique" }, scale: practice }
              - { id: ticked, kind: check, title: { en: "A step to tick", fr: "Un pas à cocher" }, sentence: { en: "We want…", fr: "Nous voulons…" } }
              - id: promise
                kind: clause
                title: { en: "A promise", fr: "Une promesse" }
                text: { en: "We keep our word.", fr: "Nous tenons parole." }
                parts:
                  - { id: first, title: { en: "On time", fr: "À temps" } }
                  - { id: second, title: { en: "In full", fr: "En entier" } }
          - id: figures
            title: { en: "Figures", fr: "Chiffres" }
            items:
              - { id: start, kind: date, title: { en: "The day", fr: "Le jour" } }
              - { id: hour, kind: time, title: { en: "The hour", fr: "L’heure" } }
              - { id: groups, kind: number, title: { en: "How many", fr: "Combien" }, min: 0, max: 100, decimals: 1, unit: { en: "groups", fr: "groupes" } }
              - { id: cost, kind: money, title: { en: "The cost", fr: "Le coût" } }
          - id: tables
            title: { en: "Tables", fr: "Tableaux" }
            items:
              - id: plan
                kind: table
                title: { en: "The plan", fr: "Le plan" }
                most: 4
                columns:
                  - { id: what, kind: text, title: { en: "What", fr: "Quoi" } }
                  - { id: by, kind: date, title: { en: "By when", fr: "Pour quand" } }
                  - { id: sum, kind: money, title: { en: "Sum", fr: "Somme" } }
                  - { id: ok, kind: check, title: { en: "Settled", fr: "Réglé" } }
                  - id: way
                    kind: choice
                    title: { en: "Way", fr: "Manière" }
                    options:
                      - { id: alone, title: { en: "Alone", fr: "Seul" } }
                      - { id: together, title: { en: "Together", fr: "Ensemble" } }
              - id: fixed
                kind: table
                title: { en: "Fixed rows", fr: "Lignes fixes" }
                rows:
                  - { id: north, title: { en: "North", fr: "Nord" } }
                  - { id: south, title: { en: "South", fr: "Sud" } }
                columns:
                  - { id: note, kind: long-text, title: { en: "Note", fr: "Remarque" } }
              - id: follow
                kind: table
                title: { en: "What became of it", fr: "Ce qui en est advenu" }
                rowsFrom: plan
                columns:
                  - { id: result, kind: text, title: { en: "Result", fr: "Résultat" } }
        review:
          title: { en: "Review", fr: "Bilan" }
          every: P3M
          for: P9M
          from: start
          items:
            - { id: met, kind: long-text, title: { en: "What we saw", fr: "Ce que nous avons vu" } }
        output: [choices, words, figures, tables]
        """;

    /// <summary>Two roles, two stages, a private draft and a signature.</summary>
    public const string TwoRoles = """
        id: two-roles
        kind: agreement
        slug: { en: "two-roles", fr: "deux-roles" }
        title: { en: "Two roles", fr: "Deux rôles" }

        """ + Head + """
        roles:
          - { id: mentor, title: { en: "Mentor", fr: "Mentor" }, summary: { en: "Helps.", fr: "Aide." }, starts: true }
          - { id: mentee, title: { en: "Mentee", fr: "Personne accompagnée" }, summary: { en: "Learns.", fr: "Apprend." } }
        stages:
          - id: write
            title: { en: "Writing", fr: "Rédaction" }
            actors: [mentor, mentee]
            fills: [shared, private]
            advance:
              title: { en: "Sign and go on", fr: "Signer et continuer" }
              by: [mentor]
              sign: signed
              snapshot: true
          - id: after
            title: { en: "Afterwards", fr: "Ensuite" }
            actors: [mentor, mentee]
        sections:
          - id: shared
            title: { en: "Shared", fr: "Commun" }
            items:
              - { id: open-text, kind: text, title: { en: "Open", fr: "Ouvert" } }
              - { id: signed, kind: signature, title: { en: "Signature", fr: "Signature" }, filledBy: [mentor], statement: { en: "I agree to this.", fr: "Je suis d’accord." } }
          - id: private
            title: { en: "Draft", fr: "Brouillon" }
            filledBy: [mentee]
            privateUntil: after
            items:
              - { id: draft, kind: text, title: { en: "My draft", fr: "Mon brouillon" } }
        """;
}

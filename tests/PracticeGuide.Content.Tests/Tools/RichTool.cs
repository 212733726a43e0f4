using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Tools;

/// <summary>A tool that uses what a tool can say, and loads without a word.</summary>
internal static class RichTool
{
    public const string Path = "tools/observation-form/rich.yml";

    public const string Text = """
        id: rich
        kind: observation-form
        version: 3
        minutes: 60
        slug: { en: "rich", fr: "riche" }
        title: { en: "Rich", fr: "Riche" }
        task: { en: "Watch a lesson", fr: "Observer une leçon" }
        summary: { en: "All there is.", fr: "Tout ce qu’il y a." }
        participants: { en: "with a colleague", fr: "avec une ou un collègue" }
        outcome: { en: "Notes.", fr: "Des notes." }
        privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
        audience: [partners]
        source: [{ document: toolbox, section: { en: "A", fr: "A" }, codes: [T1] }]
        roles:
          - { id: observer, title: { en: "Observer", fr: "Qui observe" }, summary: { en: "Watches.", fr: "Observe." }, starts: true }
          - { id: observed, title: { en: "Observed", fr: "Qui est observé" }, summary: { en: "Teaches.", fr: "Enseigne." } }
        scales:
          - id: practice
            levels:
              - { id: low, title: { en: "Low", fr: "Bas" }, descriptor: { en: "Not yet.", fr: "Pas encore." } }
              - { id: middle, title: { en: "Middle", fr: "Moyen" }, descriptor: { en: "At times.", fr: "Parfois." } }
              - { id: high, title: { en: "High", fr: "Haut" } }
            notApplicable: true
        stages:
          - id: agree
            title: { en: "Agree", fr: "S’entendre" }
            actors: [observer, observed]
            fills: [header]
            advance: { title: { en: "We agree", fr: "D’accord" }, by: [observer], sign: signed, snapshot: true }
          - id: watch
            title: { en: "Watch", fr: "Observer" }
            actors: [observer]
            fills: [header, notes, practice, promises]
            advance: { title: { en: "Go on", fr: "Continuer" } }
            reopen: [observed]
          - id: close
            title: { en: "Close", fr: "Terminer" }
            fills: [review-1, review-2, review-3, review-4]
        sections:
          - id: header
            title: { en: "Lesson", fr: "Leçon" }
            intro: { en: "Before the lesson.", fr: "Avant la leçon." }
            filledBy: [observer]
            items:
              - { id: day, kind: date, title: { en: "Day", fr: "Jour" }, requiredFor: agree }
              - id: purpose
                kind: choice
                title: { en: "Purpose", fr: "Intention" }
                options:
                  - { id: learn, title: { en: "Learn", fr: "Apprendre" }, help: { en: "From you.", fr: "De vous." } }
                  - { id: help, title: { en: "Help", fr: "Aider" } }
                other: true
              - id: which
                kind: text
                length: 80
                title: { en: "Which?", fr: "Laquelle?" }
                showIf: purpose == other
              - id: aspects
                kind: choices
                title: { en: "Aspects", fr: "Aspects" }
                options:
                  - { id: pace, title: { en: "Pace", fr: "Rythme" } }
                  - { id: voice, title: { en: "Voice", fr: "Voix" } }
                  - { id: board, title: { en: "Board", fr: "Tableau" } }
                most: 2
              - { id: students, kind: number, optional: true, title: { en: "Students", fr: "Élèves" }, min: 0, max: 40, unit: { en: "students", fr: "élèves" } }
              - { id: teacher, kind: person, title: { en: "Teacher", fr: "Qui enseigne" }, filledBy: [observed] }
          - id: notes
            title: { en: "Notes", fr: "Notes" }
            filledBy: [observer]
            privateUntil: close
            items:
              - id: points
                kind: table
                title: { en: "Points", fr: "Points" }
                columns:
                  - { id: at, title: { en: "At", fr: "À" }, kind: time }
                  - { id: seen, title: { en: "Seen", fr: "Vu" }, kind: long-text, help: { en: "As it was.", fr: "Tel quel." } }
                timer: true
                most: 20
                addTitle: { en: "Add a point", fr: "Ajouter un point" }
              - id: rated
                kind: table
                title: { en: "Rated", fr: "Évalués" }
                rowsFrom: points
                columns:
                  - id: rate
                    title: { en: "Rate", fr: "Cote" }
                    kind: choice
                    options:
                      - { id: well, title: { en: "Well", fr: "Bien" } }
                      - { id: better, title: { en: "Better", fr: "Mieux" } }
              - id: fixed
                kind: table
                title: { en: "Parties", fr: "Parties" }
                columns: [{ id: cost, title: { en: "Cost", fr: "Coût" }, kind: money }]
                rows:
                  - { id: school, title: { en: "School", fr: "École" } }
                  - { id: family, title: { en: "Family", fr: "Famille" } }
          - id: practice
            title: { en: "Practice", fr: "Pratique" }
            items:
              - id: goals-clear
                kind: scale
                title: { en: "Goals", fr: "Buts" }
                scale: practice
                descriptors:
                  low: { en: "No goals.", fr: "Aucun but." }
                  high: { en: "Clear goals.", fr: "Des buts clairs." }
                evidence: false
          - id: promises
            title: { en: "Promises", fr: "Promesses" }
            ownItems: check
            items:
              - id: promise
                kind: clause
                title: { en: "Help", fr: "Aide" }
                text: { en: "We help each other.", fr: "Nous nous aidons." }
                parts: [{ id: often, title: { en: "Often", fr: "Souvent" } }]
              - { id: step, kind: check, title: { en: "Meet", fr: "Se rencontrer" } }
              - { id: signed, kind: signature, title: { en: "Signature", fr: "Signature" }, statement: { en: "I agree.", fr: "J’accepte." }, filledBy: [observer] }
              - id: read
                kind: passage
                title: { en: "Read", fr: "À lire" }
                text:
                  en: |
                    Read **this**:

                    - [goals](partners/start#goals)
                    - [elsewhere](https://example.org)
                  fr: "Lisez [ceci](partners/start)."
        review:
          title: { en: "Review", fr: "Bilan" }
          help: { en: "Look back.", fr: "Regardez en arrière." }
          every: P3M
          for: P1Y
          from: day
          by: [observed]
          items:
            - { id: met, kind: choice, title: { en: "Met?", fr: "Atteint?" }, options: [{ id: met-yes, title: { en: "Yes", fr: "Oui" } }, { id: met-no, title: { en: "No", fr: "Non" } }] }
            - { id: why, kind: long-text, title: { en: "Why?", fr: "Pourquoi?" }, showIf: "met == met-no and answered(day)" }
            - { id: next, kind: table, title: { en: "Next", fr: "Suite" }, columns: [{ id: seen, title: { en: "What", fr: "Quoi" }, kind: long-text }] }
            - { id: done-next, kind: table, title: { en: "Done", fr: "Fait" }, rowsFrom: next, columns: [{ id: ticked, title: { en: "Done", fr: "Fait" }, kind: check }] }
            - { id: dates, kind: table, title: { en: "Dates", fr: "Dates" }, needs: [on], columns: [{ id: on, title: { en: "On", fr: "Le" }, kind: date }] }
        results:
          sections: [practice]
          bands:
            - { upTo: 1.75, title: { en: "Beginning", fr: "Début" }, summary: { en: "It begins.", fr: "Cela commence." } }
            - { upTo: 2.5, title: { en: "Under way", fr: "En cours" }, summary: { en: "It goes on.", fr: "Cela avance." } }
            - { title: { en: "There", fr: "Acquis" }, summary: { en: "It is there.", fr: "C’est acquis." } }
          recommendations:
            - id: plan
              when: "goals-clear in (low, middle) or not average(practice) >= 2"
              text: { en: "Write goals.", fr: "Écrivez des buts." }
              guidance: partners/start#goals
              tool: first-steps
              target: { en: "I write goals.", fr: "J’écris des buts." }
        carry:
          - { id: goals, title: { en: "Goals", fr: "Buts" }, from: targets, to: { tool: rich, item: why } }
          - { id: points, title: { en: "Points", fr: "Points" }, from: points, to: { tool: rich, item: next } }
        output: [header, review-1, practice]

        """;

    public static ContentFolder Folder() => new ContentFolder().Write(Path, Text);
}

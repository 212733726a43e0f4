using PracticeGuide.Testing;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>A tool beside those that are published, with items of every kind that is filled in by hand.</summary>
internal static class PracticeTool
{
    public const string Id = "every-kind";
    public const string Purpose = "purpose", Aim = "aim", Agree = "agree", Reasons = "reasons", Habit = "habit", Notes = "notes", Price = "price";

    private const string Definition = """
        id: every-kind
        kind: guided-worksheet
        version: 1
        minutes: 5
        slug: { en: "every-kind", fr: "toutes-sortes" }
        title: { en: "Items of every kind", fr: "Éléments de toutes sortes" }
        task: { en: "Try out every kind of item", fr: "Essayer toutes les sortes d’éléments" }
        summary: { en: "One of each.", fr: "Un de chaque." }
        participants: { en: "alone", fr: "en solo" }
        outcome: { en: "Nothing to keep.", fr: "Rien à garder." }
        privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
        audience: [partners]
        source:
          - document: toolbox
            section: { en: "Tool content", fr: "Contenu de l’outil" }
            codes: [T6]
        guidance: [partners/making-it-succeed]
        scales:
          - id: habit
            levels:
              - { id: never, title: { en: "Not yet", fr: "Pas encore" }, descriptor: { en: "It does not happen.", fr: "Cela n’arrive pas." } }
              - { id: often, title: { en: "Often", fr: "Souvent" }, descriptor: { en: "It happens on most days.", fr: "Cela arrive presque chaque jour." } }
              - { id: always, title: { en: "Always", fr: "Toujours" }, descriptor: { en: "It happens every day.", fr: "Cela arrive chaque jour." } }
            notApplicable: true
        sections:
          - id: first
            title: { en: "First part", fr: "Première partie" }
            intro: { en: "What it is about.", fr: "De quoi il s’agit." }
            items:
              - { id: purpose, kind: text, title: { en: "Purpose", fr: "But" }, guidance: "partners/making-it-succeed" }
              - { id: aim, kind: long-text, title: { en: "Aim", fr: "Visée" }, examples: [ { en: "To read together.", fr: "Lire ensemble." } ] }
              - id: agree
                kind: choice
                title: { en: "Do you agree?", fr: "Êtes-vous d’accord?" }
                options:
                  - { id: "yes", title: { en: "Agreed", fr: "D’accord" }, help: { en: "All of it.", fr: "Avec tout." } }
                  - { id: "no", title: { en: "Not agreed", fr: "Pas d’accord" } }
                other: true
              - { id: reasons, kind: long-text, title: { en: "Your reasons", fr: "Vos raisons" }, showIf: "agree == no" }
          - id: second
            title: { en: "Second part", fr: "Deuxième partie" }
            items:
              - { id: habit, kind: scale, scale: habit, title: { en: "How often?", fr: "À quelle fréquence?" } }
              - id: notes
                kind: table
                title: { en: "What happens", fr: "Ce qui se passe" }
                most: 4
                timer: true
                addTitle: { en: "Add a note", fr: "Ajouter une note" }
                columns:
                  - { id: time, kind: time, title: { en: "Time", fr: "Heure" } }
                  - { id: seen, kind: text, title: { en: "Seen", fr: "Vu" }, help: { en: "What is said and done.", fr: "Ce qui se dit et se fait." } }
                  - { id: again, kind: check, title: { en: "Again", fr: "Encore" } }
              - { id: day, kind: date, title: { en: "Day", fr: "Jour" } }
              - { id: price, kind: money, title: { en: "Price", fr: "Prix" } }
              - { id: word, kind: clause, title: { en: "Our word", fr: "Notre parole" }, text: { en: "We keep our word.", fr: "Nous tenons parole." } }
              - { id: done, kind: passage, title: { en: "At the end", fr: "À la fin" }, text: { en: "That is all.", fr: "C’est tout." } }
        """;

    /// <summary>A copy of a content folder that has this tool too.</summary>
    public static TemporaryFolder AddTo(string contentPath)
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(contentPath, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(copy.Path, Path.GetRelativePath(contentPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }

        copy.Write($"tools/guided-worksheet/{Id}.yml", Definition);
        return copy;
    }
}

using PracticeGuide.Content.Tests.Drawings;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Schemas;

/// <summary>A content folder in which every key of every file stands at least once.</summary>
internal static class WholeFolder
{
    private const string Audience = """
        order: 20
        slug: { en: "mentors", fr: "mentors" }
        title: { en: "Mentors", fr: "Mentors et mentores" }
        summary: { en: "One student.", fr: "Une personne." }
        introduction: { en: "You support a student.", fr: "Vous soutenez une personne." }
        does:
          - { en: "Meet.", fr: "Rencontrer." }
          - { en: "Listen.", fr: "Écouter." }
          - { en: "Return.", fr: "Revenir." }
        neighbours:
          - audience: partners
            because: { en: "They are near.", fr: "Ils sont proches." }
            pages: [partners/start]
        asks:
          question: { en: "Whom?", fr: "Qui?" }
          choices:
            - audience: mentors
              label: { en: "A student", fr: "Une personne" }
              summary: { en: "Stay.", fr: "Rester." }
            - audience: partners
              label: { en: "A school", fr: "Une école" }
              summary: { en: "Go.", fr: "Partir." }
        door: true

        """;

    public static ContentFolder Create()
    {
        var folder = new ContentFolder()
            .Write("guide/mentors/audience.yml", Audience)
            .Write("search.yml", "synonyms:\n  - { en: [absence], fr: [absence] }\n")
            .Replace(ContentFolder.EnglishPage, "order: 20", "order: 20\ntools: [first-steps]\nasked: [where to begin]")
            .Replace(ContentFolder.FrenchPage, "order: 20", "order: 20\ntools: [first-steps]\ntranslationOf: en\nbasis: \"0123456789ab\"")
            .Replace("resources.yml", "name: \"Maison des jeunes\"", "name: \"Maison des jeunes\"\n        nameLanguage: fr\n        asked: { en: [youth], fr: [jeunes] }")
            .Replace("glossary.yml", "    definition:", "    asked: { en: [net], fr: [filet] }\n    definition:")
            .Replace(ContentFolder.Tool, "minutes:", "asked: { en: [steps], fr: [pas] }\nminutes:");
        foreach (var (path, text) in WholeTools.All)
            folder.Write(path, text);
        foreach (var (layout, text) in DrawingFiles.All)
            folder.Write($"drawings/{layout}.yml", text.Contains("note:", StringComparison.Ordinal) ? text : $"{text}note: {{ en: \"Ours.\", fr: \"De nous.\" }}\n");
        return folder;
    }
}

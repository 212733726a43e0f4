using System.Text.RegularExpressions;
using PracticeGuide.Testing;

namespace PracticeGuide.Web.Tests.Text;

/// <summary>A small content folder whose every text stands between ⟦ and ⟧, addresses and ids aside, with every Markdown feature in it.</summary>
public sealed partial class PseudoContent : IDisposable
{
    private const string Body = """
        ⟦An introduction with a [word](term:safety-net).⟧

        ## ⟦A section⟧ {#goals}

        ⟦A paragraph with **weight**, a [link](partners/start), a [tool](tool:first-steps) and [another site](https://www.example.org/).⟧

        :::callout T1
        ⟦A figure.⟧
        :::

        :::drawing two-ways
        :::

        - ⟦one⟧
        - ⟦two⟧

        | ⟦left⟧ | ⟦right⟧ |
        |---|---|
        | ⟦a⟧ | ⟦b⟧ |

        ### ⟦Deeper⟧ {#deeper}

        :::resources quebec
        :::

        """;

    private const string Audience = """
        order: 20
        slug: { en: "mentors", fr: "mentors" }
        title: { en: "Mentors", fr: "Mentors" }
        summary: { en: "A summary.", fr: "Un résumé." }
        introduction: { en: "An introduction.", fr: "Une introduction." }
        does:
          - { en: "Meets.", fr: "Rencontre." }
          - { en: "Listens.", fr: "Écoute." }
          - { en: "Comes back.", fr: "Revient." }
        neighbours:
          - audience: partners
            because: { en: "They are near.", fr: "Ils sont tout près." }
            pages: [partners/start]
        asks:
          question: { en: "Whom?", fr: "Qui?" }
          choices:
            - { audience: mentors, label: { en: "Here", fr: "Ici" }, summary: { en: "You.", fr: "Vous." } }
            - { audience: partners, label: { en: "There", fr: "Là" }, summary: { en: "They.", fr: "Elles." } }

        """;

    private const string Drawing = """
        layout: styles
        title: { en: "Two ways", fr: "Deux façons" }
        description: { en: "One beside the other.", fr: "L’une à côté de l’autre." }
        note: { en: "Ours.", fr: "De nous." }
        pieces:
          - label: { en: "This", fr: "Ceci" }
            guidance: partners/start#goals
          - label: { en: "That", fr: "Cela" }
        pairs:
          - aspect: { en: "Time", fr: "Temps" }
            first: { en: "long", fr: "long" }
            second: { en: "short", fr: "court" }
          - aspect: { en: "Place", fr: "Lieu" }
            first: { en: "here", fr: "ici" }
            second: { en: "there", fr: "là" }

        """;

    private const string MoreResources = """
          - id: montreal
            name: { en: "Here", fr: "Ici" }
            resources:
              - id: work-place
                name: "Au travail"
                summary: { en: "A place.", fr: "Un lieu." }
                url: "https://www.example.org/travail/"
              - id: network
                name: "Un réseau"
                summary: { en: "A network.", fr: "Un réseau." }
                url: "https://www.example.org/reseau/"

        """;

    private readonly ContentFolder _folder = new ContentFolder().WriteBody(Body).Write("guide/mentors/audience.yml", Audience).Write("drawings/two-ways.yml", Drawing);

    public PseudoContent()
    {
        File.AppendAllText(System.IO.Path.Combine(_folder.Path, "resources.yml"), MoreResources);
        foreach (var file in Directory.GetFiles(_folder.Path, "*.yml", SearchOption.AllDirectories))
            File.WriteAllLines(file, File.ReadAllLines(file).Select(line => line.Contains("slug:", StringComparison.Ordinal) ? line : Text().Replace(line, "${key}: \"⟦${text}⟧\"")));
        foreach (var file in Directory.GetFiles(_folder.Path, "*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, FrontMatter().Replace(File.ReadAllText(file), "${key}: ⟦${text}⟧"));
        foreach (var file in Directory.GetFiles(_folder.Path, "start.*.md", SearchOption.AllDirectories))
            File.WriteAllText(file, Paragraph().Replace(Heading().Replace(File.ReadAllText(file), "## ⟦${text}⟧ {"), "⟦${text}⟧"));
    }

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("\\b(?<key>en|fr|name): \"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Text();

    [GeneratedRegex(@"^(?<key>title|summary|    section): (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^## (?<text>.+?) \{", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    /// <summary>A line of a body: it ends in a full stop and is none of the front matter's.</summary>
    [GeneratedRegex(@"^(?<text>[A-ZÀ-Ý][^\n]*\]\([^\n]*\)\.)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Paragraph();
}

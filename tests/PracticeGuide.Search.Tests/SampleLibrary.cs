using PracticeGuide.Content;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Search.Tests;

/// <summary>A small library in the field's own words, the same things in both languages.</summary>
internal static class SampleLibrary
{
    public static readonly Library Instance = new TestLibrary()
        .Page(
            "what-partners-offer",
            new(
                "What partners can offer",
                "The kinds of help an organization can bring to a school.",
                new("contact", "Personal contact", "A volunteer who calls a family every week keeps the bond between the school and the home."),
                new("academic-support", "Support with schoolwork", "Students get homework help after class. "
                    + "Volunteers lend tools, kits and guides, and explain the technology that teachers use."),
                new("special-needs", "Families with special needs", "Organizations translate letters, explain what the school expects "
                    + "and prepare materials with the families."))
            {
                Introduction = "Each list is open: a partner may have other ideas.",
            },
            new(
                "Ce que les partenaires peuvent offrir",
                "Les formes d'aide qu'un organisme peut apporter à une école.",
                new("contact", "Contact personnel", "Un bénévole qui appelle une famille chaque semaine garde le lien entre l'école et la maison."),
                new("academic-support", "Soutien scolaire", "Les élèves reçoivent de l'aide aux devoirs après la classe. "
                    + "Des bénévoles prêtent des trousses et des guides, et aident à utiliser la technologie."),
                new("special-needs", "Familles ayant des besoins particuliers", "Des organismes traduisent les lettres, expliquent les attentes de l'école "
                    + "et préparent du matériel avec les familles."))
            {
                Introduction = "Chaque liste est ouverte : un partenaire peut avoir d'autres idées.",
            })
        .Page(
            "making-it-succeed",
            new(
                "Making a partnership succeed",
                "Eight steps a team takes together.",
                new("goals", "Agree on goals", "Everybody knows the goals and objectives. The partners write them down and return to them."),
                new("evaluation", "Evaluate as you go", "The team evaluates what is done and its effects. An evaluation that comes only at the end helps nobody."),
                new("homework", "An example", "In one school the library offers a quiet room; homework is done there, and help is near.")),
            new(
                "Réussir un partenariat",
                "Huit étapes qu'une équipe franchit ensemble.",
                new("goals", "S'entendre sur les buts", "Toutes et tous connaissent les buts et les objectifs. Les partenaires les écrivent et y reviennent."),
                new("evaluation", "Évaluer en cours de route", "L'équipe évalue le travail accompli et ses effets. Une autoévaluation se fait à chaque trimestre, "
                    + "et les membres évaluent ensemble leurs travaux."),
                new("homework", "Un exemple", "Dans une école, la bibliothèque offre une salle calme; les devoirs s'y font, et l'aide n'est pas loin.")))
        .Tool(
            "partnership-success",
            new("Partnership checklist", "Liste de vérification d'un partenariat"),
            new("Eight steps to tick off, each with a sentence to finish.", "Huit étapes à cocher, chacune avec une phrase à terminer."),
            new CheckItem
            {
                Id = "trust",
                Title = new("A climate of trust", "Un climat de confiance"),
                Help = new("Everyone's voice counts the same, whatever their title.", "La voix de chacune et chacun compte autant, quel que soit le titre."),
            },
            new CheckItem { Id = "communication", Title = new("Frequent communication", "Des communications fréquentes") })
        .Term(
            "safety-net",
            new("safety net", "filet de sécurité"),
            new("The adults around a student who notice and act together.", "Les adultes autour d'un élève qui remarquent et agissent ensemble."))
        .Resource("help-line", "Ligne Parents", new("A telephone line for parents at any hour.", "Une ligne téléphonique pour les parents, à toute heure."))
        .Build();
}

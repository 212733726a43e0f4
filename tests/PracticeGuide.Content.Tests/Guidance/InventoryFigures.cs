using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>A figure, a threshold, a name or a date of a source, in the words of the page that gives it.</summary>
/// <param name="Code">The inventory code it belongs to; the page must carry it.</param>
/// <param name="PageId">The page.</param>
/// <param name="Anchor">The section.</param>
/// <param name="Words">What stands there; a space matches a no-break space too.</param>
internal sealed record Figure(string Code, string PageId, string Anchor, ByLanguage<string> Words)
{
    /// <summary>What is wrong on the page in <paramref name="language"/>, or null.</summary>
    public string? Mistake(Library library, Language language)
    {
        if (!library.TryGetPage(PageId, out var page) || !page.Sources.Any(source => source.Codes.Contains(Code)))
            return $"{PageId} does not carry {Code}.";

        var text = page.Text[language].Sections.FirstOrDefault(section => section.Anchor == Anchor)?.Text ?? "";
        return text.Replace('\u00a0', ' ').Contains(Words[language], StringComparison.Ordinal)
            ? null
            : $"{Code}: “{Words[language]}” is not in {PageId}.{language}#{Anchor}.";
    }
}

/// <summary>What the inventory gives as a figure or a name and not as a list.</summary>
internal static class InventoryFigures
{
    public static IEnumerable<Figure> All =>
    [
        Give("A7", "administrators/advisory-program", "model", "Poliner and Miller Lieber (2004)", "Poliner et Miller Lieber (2004)"),
        Give("A10", "administrators/follow-up", "reference", "2011", "2011"),
        Give("A10", "administrators/follow-up", "reference", "www.mels.gouv.qc.ca/recherche/accompagnement", "www.mels.gouv.qc.ca/recherche/accompagnement"),
        Give("A10", "about/sources", "ministry", "978-2-550-70619-9", "978-2-550-70619-9"),
        Give("A10", "about/sources", "ministry", "978-2-550-68464-0", "978-2-550-68464-0"),
        Give("R21", "about/sources", "ministry", "978-2-550-70623-6", "978-2-550-70623-6"),
        Give("R21", "about/sources", "ministry", "978-2-550-68466-4", "978-2-550-68466-4"),
        Give("R3", "resource-teachers/three-duties", "release", "since 2006", "depuis 2006"),
        Give("R3", "resource-teachers/three-duties", "release", "Up to 50%", "Jusqu’à 50 %"),
        Give("R4", "resource-teachers/who-support-is-for", "group-size", "5 to 15", "de 5 à 15"),
        Give("R4", "resource-teachers/who-support-is-for", "group-size", "no more than 12 to 15", "pas plus de 12 à 15"),
        Give("R4", "resource-teachers/who-support-is-for", "what-it-is", "in class", "en classe"),
        Give("R4", "resource-teachers/who-support-is-for", "what-it-is", "whole school", "toute l’école"),
        Give("R4", "resource-teachers/who-support-is-for", "everyone", "universal prevention", "prévention universelle"),
        Give("R8", "resource-teachers/time-and-group", "length", "10 minutes", "10 minutes"),
        Give("R8", "resource-teachers/time-and-group", "length", "25 minutes", "25 minutes"),
        Give("R8", "resource-teachers/time-and-group", "length", "40 minutes", "40 minutes"),
        Give("R8", "resource-teachers/time-and-group", "length", "one hour a day", "une heure par jour"),
        Give("R8", "resource-teachers/time-and-group", "long-term", "Secondary Cycle One", "premier cycle du secondaire"),
        Give("R8", "resource-teachers/time-and-group", "group-size", "No more than 12 to 15", "Pas plus de 12 à 15"),
        Give("R11", "resource-teachers/clear-vision", "why", "three American secondary schools", "trois écoles secondaires américaines"),
        Give("R14", "mentors/time-and-commitment", "commitments", "At least one school year", "Au moins une année scolaire"),
        Give("R14", "mentors/time-and-commitment", "commitments", "At least one meeting a week", "Au moins une rencontre par semaine"),
        Give("R14", "mentors/time-and-commitment", "length", "less than three months", "moins de trois mois"),
        Give("R14", "mentors/time-and-commitment", "length", "three to six months", "de trois à six mois"),
        Give("R18", "mentors/behaviours-that-help", "examples", "15 to 20 minutes a week", "15 à 20 minutes par semaine"),
        Give("R19", "mentors/training", "under-two-hours", "under two hours", "moins de deux heures"),
        Give("R19", "mentors/training", "under-two-hours", "after one year", "après un an"),
        Give("R20", "mentors/essential-conditions", "three-conditions", "for at least six months", "pendant au moins six mois"),
        Give("M1", "partners/families-and-schools", "context", "2021-2022", "2021-2022"),
        Give("T1", "partners/what-a-partnership-is", "for-whom", "prevention and intervention", "à la prévention qu’à l’intervention"),
        Give("T1", "partners/what-a-partnership-is", "for-whom", "preschool, elementary and secondary", "le préscolaire, le primaire et le secondaire"),
        Give("T1", "partners/what-a-partnership-is", "who-designed-it", "Four researchers", "Quatre chercheuses"),
        Give("T1", "partners/what-a-partnership-is", "who-designed-it", "Seven other partners", "Sept autres partenaires"),
        Give("T4", "partners/what-organizations-can-offer", "access-to-resources", "ends with “etc.”", "se termine par « etc. »"),
        Give("T4", "partners/what-organizations-can-offer", "academic-support", "ends with “etc.”", "se termine par « etc. »"),
        Give("T4", "partners/what-organizations-can-offer", "families-particular-needs", "ends with “etc.”", "se termine par « etc. »"),
        Give("P1", "new-teachers/four-dimensions", "origin", "12 November 2024", "12 novembre 2024"),
        Give("P1", "new-teachers/four-dimensions", "origin", "Susanne Jonsson, Kristine Nymo and Thor-André Skrefsrud", "Susanne Jonsson, Kristine Nymo et Thor-André Skrefsrud"),
        Give("P3", "new-teachers/transition-in-full", "plan", "PR1", "PR1"),
        Give("P5", "new-teachers/observing-each-other", "template", "four observation points", "quatre points d’observation"),
        Give("P5", "new-teachers/observing-each-other", "template", "very good, good, less good", "très bien, bien, moins bien"),
        Give("P6", "new-teachers/agreement", "meetings", "once a week or more, if possible", "une fois par semaine ou plus, si possible"),
        Give("P6", "new-teachers/agreement", "clauses", "first academic year", "première année scolaire"),
        Give("P7", "new-teachers/one-year-plan", "rules", "one year", "une année"),
        Give("P7", "new-teachers/one-year-plan", "rules", "each quarter", "chaque trimestre"),
    ];

    private static Figure Give(string code, string pageId, string anchor, string english, string french) =>
        new(code, pageId, anchor, new ByLanguage<string>(english, french));
}

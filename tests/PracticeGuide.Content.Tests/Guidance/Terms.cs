using System.Text.RegularExpressions;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>
/// A word of the field and its equivalent. Where one language uses the word, the other uses one of the <paramref name="Equivalents"/>: the
/// equivalent itself, or what the site says in its place where the sentence asks for it.
/// </summary>
/// <param name="From">The language of <paramref name="Word"/>.</param>
/// <param name="Word">A pattern for the word, plurals and genders included.</param>
/// <param name="Equivalents">A pattern for what may stand for it in the other language.</param>
internal sealed record Term(Language From, string Word, string Equivalents)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>Whether whole words of the text match, official titles and names aside: they are as they are.</summary>
    public static bool IsIn(string text, string pattern) =>
        Regex.IsMatch(
            OfficialNames.LeaveOut(text.Replace('\u00a0', ' ')), $@"(?<!\p{{L}})(?:{pattern})(?!\p{{L}})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit);

    /// <summary>What is wrong with the writing, or null.</summary>
    public string? Mistake(Writing writing) =>
        IsIn(writing.Text(From), Word) && !IsIn(writing.Text(From.Other), Equivalents)
            ? $"{writing.Name}: {From} says “{Word}”, {From.Other} does not say “{Equivalents}”."
            : null;
}

/// <summary>The words of the field in both languages, and those that never stand in their place.</summary>
internal static class Terms
{
    private const string NewTeachersEnglish = @"(new|newly (qualified|graduated)) teachers?’?s?|newcomers|mentees?|beginners?";
    private const string NewTeachersFrench =
        @"nouvelles? enseignantes?|nouve(l|aux) enseignants?|nouveau personnel( enseignant)?|relève|insertion professionnelle|personnes? (qui (débute|commence)\w*|mentorée|accompagnée|nouvellement)";

    public static IEnumerable<Term> All =>
    [
        .. Pair("individualized support", "accompagnement individualisé"),
        English("(educational support|advisory) programs?", "programmes? d’accompagnement( scolaire)?"),
        French("programmes? d’accompagnement scolaire", "(educational support|advisory|support) programs?"),
        English("mentoring|mentorship|e-mentoring", "mentorat|cybermentorat"),
        French("mentorat|cybermentorat", "mentoring|mentorship|e-mentoring|mentors?(’s?)?"),
        English("mentors?(’s?)?", "mentore?s?|mentorat"),
        French("mentore?s?", "mentors?(’s?)?|mentoring"),
        English("mentees?", "élèves? mentorée?s?|mentoré ou mentorée|personnes? mentorées?"),
        French("mentorée?s?", "mentees?"),
        English(@"(new|newly (qualified|graduated)) teachers?’?s?", NewTeachersFrench),
        French("nouvelles? enseignantes?|nouve(l|aux) enseignants?|nouveau personnel enseignant|relève enseignante", NewTeachersEnglish),
        English("mentors? of (a |each )?new teachers?", "insertion professionnelle"),
        French("en insertion professionnelle", @"new teachers?(’s?)?"),
        .. Pair("induction phases?", "phases? d’insertion professionnelle"),
        .. Pair("resource teachers?(’s?)?", "enseignantes?-ressources?|enseignants?-ressources?"),
        English("administrators?(’s?)?", "gestionnaires?|directions?"),
        French("gestionnaires?", "administrators?(’s?)?|leaders?"),
        English("program managers?(’s?)?", "responsables? de programmes?"),
        French("responsables? de programmes?", "program managers?(’s?)?|leaders?"),
        .. Pair("instructors?", "formatrices?|formateurs?"),
        English("counsellors?", "conseillères?"),
        French("conseillères?", "counsellors?|educational consultants?"),
        .. Pair("at risk|at-risk", "à risque"),
        .. Pair("complementary educational services", "services éducatifs complémentaires"),
        .. Pair("Secondary I", "1re secondaire"),
        .. Pair("Secondary Cycle One", "premier cycle du secondaire"),
        .. Pair("school boards?|Fédération des commissions scolaires", "commissions? scolaires?"),
        .. Pair("school service centres?|Centre de services scolaire", "centres? de services scolaires?"),
        .. Pair("governing board", "conseils? d’établissement"),
        .. Pair("school-family-community partnership", "partenariat école-famille-communauté"),
        .. Pair("partners?(’s?)?|partnerships?", "partenaires?|partenariats?"),
        English("community organizations?", "organismes?( communautaires?)?"),
        French("organismes? communautaires?", "organizations?|community agency"),
        .. Pair("safety net", "filet de sécurité"),
        .. Pair("disadvantaged (areas?|backgrounds?)", "milieux? défavorisés?"),
        .. Pair("educational project", "projet éducatif"),
        .. Pair("self-assess(ment|ments|es)?", "autoévalu(ation|ations|er)"),
        English("checklists?", "listes?( de vérification)?"),
        French("listes? de vérification", "checklists?"),
        .. Pair("peer(-to-peer)? observation|observ(e|ing) (each other|one another)", "observ(ation|er|ant) entre pairs"),
        .. Pair("individual development plans?", "plans? individuels? de développement professionnel"),
        English("quarterly reviews?", "bilans? trimestriels?"),
        French("bilans? trimestriels?", "quarterly reviews?"),
        English("agreements?", "ententes?|conventions?"),
        French("ententes?", "agreements?"),
        English("commitments?", "engag(ement|ements|e|ent|er|ez|ée?s?)"),
        French("engagements?", "commit(ment|ments|s|ted)?|involvement|involved|engagement|promises?"),
        .. Pair("supervisors?", "personnes? qui supervise(nt)?"),
        English("worksheets?", "fiches?"),
        French("fiches?", "worksheets?|sheets?"),
        .. Pair("tools?|Toolbox", "outils?"),
        English("persever(e|es|ance)|student retention", "persévér(ance|er)|persévèrent"),
        French("persévérance( scolaire)?", @"persever(e|ance)|retention|stay|staying|leave school|encourage students"),
        English("drop(s|ped|ping)? out|dropouts?", @"décroch\w*"),
        French(@"décroch\w*", "drop(s|ped|ping)? out|dropouts?|stay in school"),
    ];

    /// <summary>What the site never says, and what it says in its place.</summary>
    public static IEnumerable<(Language Language, string Pattern, string Instead)> Forbidden =>
    [
        (Language.French, "tut(eur|rice)s?", "mentor, mentore"),
        (Language.French, "mentoring|mentee|coach|feedback", "mentorat, élève mentoré ou mentorée, rétroaction"),
        (Language.French, "conseils? scolaires?", "commission scolaire"),
        (Language.French, "conseils? (d’école|d’administration)", "conseil d’établissement"),
        (Language.French, "phases? d’induction|période d’induction", "phase d’insertion professionnelle"),
        (Language.French, "plans? de développement individuels?|plans? de développement personnels?", "plan individuel de développement professionnel"),
        (Language.French, "administrat(eur|rice)s?", "gestionnaire"),
        (Language.French, "gestionnaires? de programmes?|gérante?s? de programmes?", "responsable de programme"),
        (Language.French, "instruct(eur|rice)s?", "formatrice ou formateur"),
        (Language.French, "enseignantes? ressources?|enseignants? ressources?|professeurs?-ressources?|personnel ressource", "enseignante-ressource, enseignant-ressource"),
        (Language.French, "étudiants|étudiant", "élève"),
        (Language.French, "secondaire (1|I|un)|première secondaire|1ère|1ere|1re année du secondaire", "1re secondaire"),
        (Language.French, "cycle (un|1|I) du secondaire|1er cycle", "premier cycle du secondaire"),
        (Language.French, "auto-évaluations?", "autoévaluation"),
        (Language.French, "check-?lists?|listes? de contrôle", "liste de vérification"),
        (Language.French, "superviseure?s?", "personne qui supervise"),
        (Language.French, "abandons? scolaires?|drop-?out", "décrochage"),
        (Language.French, "zones? défavorisées?|quartiers? défavorisés?", "milieu défavorisé"),
        (Language.French, "accords? de mentorat|contrats? de mentorat", "entente"),
        (Language.French, "feuilles? de travail", "fiche de travail"),
        (Language.French, "e-mails?|emails?|mails?", "courriel"),
        (Language.English, "tutors?", "mentor"),
        (Language.English, "school service centers?|centers?", "centre"),
        (Language.English, "programmes?", "program"),
        (Language.English, "behaviors?|behavioral", "behaviour"),
        (Language.English, "counselors?", "counsellor"),
        (Language.English, "Secondary (1|One)|Cycle (1|I)|Grade 7", "Secondary I, Secondary Cycle One"),
        (Language.English, "school councils?|board of governors", "governing board"),
        (Language.English, "check lists?|check-lists?", "checklist"),
        (Language.English, "self assessments?", "self-assessment"),
        (Language.English, "(individual|personal) learning plans?|personal development plans?", "individual development plan"),
        (Language.English, "favou?rite pupils?|pupils?", "student"),
        (Language.English, "drop-outs?", "dropout"),
        (Language.English, "color|colors|neighbor\\w*|favor|favors|honor", "colour, neighbour, favour, honour"),
    ];

    private static IEnumerable<Term> Pair(string english, string french) => [English(english, french), French(french, english)];

    private static Term English(string word, string equivalents) => new(Language.English, word, equivalents);

    private static Term French(string word, string equivalents) => new(Language.French, word, equivalents);
}

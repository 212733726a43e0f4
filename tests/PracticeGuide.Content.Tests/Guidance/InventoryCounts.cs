namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>
/// Every count of the inventory, code by code, where a page shows it. What the inventory gives as a figure and not as a list is in
/// <see cref="InventoryFigures"/>.
/// </summary>
internal static class InventoryCounts
{
    public static IEnumerable<Count> All => [.. Administrators, .. EducationalSupport, .. Mentoring, .. Measure15021, .. Toolbox, .. Respond];

    private static IEnumerable<Count> Administrators =>
    [
        Count.Of("A1", 3, "administrators/role", "ol > li", "three-responsibilities"),
        Count.Of("A2", 3, "administrators/shared-vision", "ul > li", "three-parties"),
        Count.Of("A2", 3, "administrators/shared-vision", "ul > li", "the-idea"),
        Count.Of("A3", 3, "administrators/team", "ul > li", "members"),
        Count.Of("A3", 3, "administrators/team", "ol > li", "tasks"),
        Count.Of("A3", 3, "administrators/team", "ol > li", "communication-agents"),
        Count.Named("A3", 3, "administrators/team", "ol > li:nth-child(2)", "communication-agents"),
        Count.Of("A4", 3, "administrators/priorities", "tbody > tr", "three-practices"),
        Count.Of("A4", 5, "administrators/priorities", "tbody > tr", "five-things"),
        Count.Of("A5", 9, "administrators/staff-and-unions", "ol > li", "nine-questions"),
        Count.Questions("A5", 2, "administrators/staff-and-unions", "ol > li:nth-child(6)", "nine-questions"),
        Count.Of("A6", 3, "administrators/resources", "tbody > tr", "training"),
        Count.Of("A6", 4, "administrators/resources", "ol > li", "budget-lines"),
        Count.Named("A6", 3, "administrators/resources", "ol > li:nth-child(1)", "budget-lines"),
        Count.Named("A6", 5, "administrators/resources", "ol > li:nth-child(2)", "budget-lines"),
        Count.Named("A6", 2, "administrators/resources", "ol > li:nth-child(4)", "budget-lines"),
        Count.Numbered("A7", 9, "administrators/advisory-program"),
        Count.Of("A7", 9, "administrators/advisory-program", "figure details li"),
        Count.Of("A8", 6, "administrators/mentoring-practices", "ol > li", "vision"),
        Count.Named("A8", 3, "administrators/mentoring-practices", "ol > li:nth-child(6)", "vision"),
        Count.Of("A8", 6, "administrators/mentoring-practices", "h3#financial-plan, h3#promotion-plan, ol > li", "implementation"),
        Count.Of("A8", 4, "administrators/mentoring-practices", "tbody > tr", "implementation"),
        Count.Of("A8", 3, "administrators/mentoring-practices", "ul > li", "implementation"),
        Count.Of("A8", 4, "administrators/follow-up", "tbody > tr", "what-to-evaluate"),
        Count.Of("A9", 3, "administrators/mentoring-definition-and-effects", "ol > li", "who-mentors"),
        Count.Of("A9", 3, "administrators/mentoring-definition-and-effects", "aside ul:nth-of-type(1) > li", "effects"),
        Count.Of("A9", 3, "administrators/mentoring-definition-and-effects", "aside ul:nth-of-type(2) > li", "effects"),
        Count.Of("A10", 3, "administrators/follow-up", "ol > li", "vision"),
        Count.Of("A10", 5, "administrators/follow-up", "tbody > tr", "origin"),
        Count.Named("A10", 7, "about/sources", "ul:nth-of-type(2) > li:nth-child(3)", "ministry"),
    ];

    private static IEnumerable<Count> EducationalSupport =>
    [
        Count.Sections("R1", "resource-teachers/how-practices-fit", "administrator", "program-manager", "instructor", "resource-teacher", "parents"),
        Count.Of("R1", 5, "resource-teachers/how-practices-fit", "figure details ul:nth-of-type(2) > li", "map"),
        Count.Sections("R1", "resource-teachers/how-practices-fit", "educational-support", "mentoring"),
        Count.Of("R1", 4, "resource-teachers/how-practices-fit", "tbody > tr", "companion-documents"),
        Count.Of("R1", 2, "resource-teachers/how-practices-fit", "tbody > tr:not(:has(a))", "companion-documents"),
        Count.Of("R2", 3, "resource-teachers/what-everyone-needs", "tbody > tr", "everyone"),
        Count.Numbered("R2", 3, "resource-teachers/what-everyone-needs"),
        Count.Numbered("R3", 3, "resource-teachers/three-duties"),
        Count.Of("R4", 3, "resource-teachers/who-support-is-for", "ul > li", "goal"),
        Count.Of("R4", 2, "resource-teachers/who-support-is-for", "tbody > tr", "group-size"),
        Count.Of("R5", 6, "resource-teachers/six-programs", "tbody > tr", "at-a-glance"),
        Count.Sections("R5", "resource-teachers/six-programs", "advocacy", "community", "skills", "invigoration", "academic", "administrative"),
        Count.Of("R5", 4, "resource-teachers/six-programs", "ul > li", "skills"),
        Count.Of("R6", 7, "resource-teachers/who-support-is-for", "ol > li", "benefits"),
        Count.Of("R7", 3, "resource-teachers/time-and-group", "ol > li", "three-parts"),
        Count.Of("R8", 4, "resource-teachers/time-and-group", "ul > li", "length"),
        Count.Of("R8", 3, "resource-teachers/time-and-group", "ul > li", "when"),
        Count.Of("R8", 3, "resource-teachers/time-and-group", "ul > li", "long-term"),
        Count.Of("R9", 3, "resource-teachers/aims-and-activities", "ol > li", "three-aims"),
        Count.Of("R10", 5, "resource-teachers/aims-and-activities", "ol > li", "activities"),
        Count.Numbered("R11", 5, "resource-teachers/clear-vision"),
        Count.Of("R12", 4, "resource-teachers/criteria", "tbody > tr"),
        Count.Numbered("R12", 4, "resource-teachers/criteria"),
    ];

    private static IEnumerable<Count> Mentoring =>
    [
        Count.Of("R13", 3, "mentors/who-benefits", "ul > li", "definition"),
        Count.Of("R13", 4, "mentors/who-benefits", "ol > li", "who"),
        Count.Of("R13", 5, "mentors/who-benefits", "ol > li", "effects"),
        Count.Of("R14", 3, "mentors/time-and-commitment", "ol > li", "commitments"),
        Count.Of("R14", 3, "mentors/time-and-commitment", "h3", "length"),
        Count.Of("R14", 3, "mentors/time-and-commitment", "aside", "length", "early-end"),
        Count.Of("R15", 3, "mentors/forms-of-mentoring", "tbody > tr", "compare"),
        Count.Sections("R15", "mentors/forms-of-mentoring", "individual", "group", "e-mentoring"),
        Count.Of("R15", 2, "mentors/forms-of-mentoring", "ul > li", "e-mentoring"),
        Count.Of("R15", 3, "mentors/forms-of-mentoring", "ol > li", "e-mentoring"),
        Count.Sections("R16", "mentors/what-to-do-together", "discuss", "activities", "problems"),
        Count.Of("R16", 4, "mentors/what-to-do-together", "ol > li", "discuss"),
        Count.Of("R16", 4, "mentors/what-to-do-together", "ol > li", "activities"),
        Count.Of("R16", 4, "mentors/what-to-do-together", "ol > li", "problems"),
        Count.Of("R17", 4, "mentors/two-styles", "ol > li", "four-things"),
        Count.Sections("R17", "mentors/two-styles", "developmental", "prescriptive"),
        Count.Of("R17", 3, "mentors/two-styles", "thead th", "compare"),
        Count.Of("R17", 8, "mentors/two-styles", "tbody > tr", "compare"),
        Count.Named("R17", 3, "mentors/two-styles", "tbody > tr:last-child > td:nth-child(2)", "compare"),
        Count.Of("R18", 4, "mentors/behaviours-that-help", "ol > li", "four-behaviours"),
        Count.Of("R18", 3, "mentors/behaviours-that-help", "ol > li", "three-behaviours"),
        Count.Of("R18", 4, "mentors/behaviours-that-help", "ol > li", "examples"),
        Count.Of("R18", 4, "mentors/behaviours-that-help", "ol > li", "positive-connections"),
        Count.Of("R19", 3, "mentors/training", "aside ol > li", "under-two-hours"),
        Count.Of("R20", 3, "mentors/essential-conditions", "aside ol > li", "three-conditions"),
        Count.Of("R20", 4, "mentors/essential-conditions", "ol > li", "four-criteria"),
        Count.Of("R20", 7, "mentors/essential-conditions", "tbody > tr", "check"),
        Count.Of("R21", 2, "about/method", "ul > li", "research"),
    ];

    private static IEnumerable<Count> Measure15021 =>
    [
        Count.Sections("M1", "partners/families-and-schools", "context", "aim", "support-staff"),
        Count.Sections("M2", "partners/families-and-schools", "goal"),
        Count.Of("M2", 2, "partners/families-and-schools", "ol > li", "objectives"),
        Count.Of("M2", 2, "partners/families-and-schools", "ul > li", "target-groups"),
        Count.Sections("M3", "partners/five-conditions", "prioritize", "collaborate", "educational-project", "pool", "follow-up"),
        Count.Of("M3", 3, "partners/five-conditions", "strong", "follow-up"),
        Count.Of("M4", 3, "partners/who-why-how", "tbody > tr", "when"),
        Count.Of("M4", 2, "partners/who-why-how", "ol > li", "who"),
        Count.Of("M4", 1, "partners/who-why-how", "ol > li", "why"),
        Count.Of("M4", 2, "partners/who-why-how", "ol > li", "how"),
        Count.Of("M4", 1, "partners/who-why-how", "body > p > strong:first-child", "who"),
        Count.Of("M4", 1, "partners/who-why-how", "body > p > strong:first-child", "why"),
        Count.Of("M4", 0, "partners/who-why-how", "body > p > strong:first-child", "how"),
        Count.Sections("M5", "partners/what-changes", "families", "school-staff", "community-partners"),
        Count.Of("M5", 2, "partners/what-changes", "ul > li", "school-staff"),
        Count.Of("M5", 5, "partners/what-changes", "ol > li", "students"),
    ];

    private static IEnumerable<Count> Toolbox =>
    [
        Count.Of("T1", 8, "partners/what-a-partnership-is", "ul > li", "for-whom"),
        Count.Of("T1", 7, "partners/what-a-partnership-is", "ul > li", "who-designed-it"),
        Count.Of("T1", 5, "partners/difficulties-it-answers", "ol > li", "five-difficulties"),
        Count.Of("T1", 3, "partners/difficulties-it-answers", "ol > li", "three-goals"),
        Count.Of("T2", 4, "partners/what-a-partnership-is", "ul > li", "who"),
        Count.Of("T3", 2, "partners/what-it-adds", "ol > li", "safety-net"),
        Count.Of("T3", 5, "partners/what-it-adds", "ol > li", "needs-and-referral"),
        Count.Sections("T4", "partners/what-organizations-can-offer", "personal-contact", "access-to-resources", "academic-support", "families-particular-needs"),
        Count.Of("T4", 5, "partners/what-organizations-can-offer", "ol > li", "access-to-resources"),
        Count.Of("T4", 7, "partners/what-organizations-can-offer", "ol > li", "academic-support"),
        Count.Of("T4", 6, "partners/what-organizations-can-offer", "ol > li", "families-particular-needs"),
        Count.Of("T5", 3, "partners/being-present-in-schools", "ol > li", "benefits"),
        Count.Of("T5", 8, "partners/being-present-in-schools", "ol > li", "eight-means"),
        Count.Of("T5", 3, "administrators/partners-in-school", "ol > li", "gains"),
        Count.Of("T5", 8, "administrators/partners-in-school", "tbody > tr", "eight-decisions"),
        Count.Numbered("T6", 8, "partners/making-it-succeed"),
        Count.Of("T7", 11, "partners/directory", "ul.resources > li", "quebec"),
        Count.Of("T7", 3, "partners/directory", "ul.resources > li", "montreal"),
    ];

    private static IEnumerable<Count> Respond =>
    [
        Count.Numbered("P2", 4, "new-teachers/four-dimensions"),
        Count.Of("P2", 12, "new-teachers/four-dimensions", "ol > li", "leadership", "transition", "support", "culture"),
        Count.Of("P2", 20, "new-teachers/four-dimensions", "ol > li, body > p > strong:first-child", "leadership", "transition", "support", "culture"),
        Count.Of("P2", 4, "new-teachers/four-dimensions", "figure details li"),
        Count.Numbered("P2", 4, "administrators/leading-new-teachers"),
        Count.Of("P2", 12, "administrators/leading-new-teachers", "ul > li", "leadership", "transition", "support", "culture"),
        Count.Of("P2", 20, "administrators/leading-new-teachers", "ul > li, body > p > em:first-child", "leadership", "transition", "support", "culture"),
        Count.Numbered("P3", 5, "new-teachers/transition-in-full"),
        Count.Of("P3", 1, "new-teachers/transition-in-full", "body > ol > li", "program"),
        Count.Of("P3", 4, "new-teachers/transition-in-full", "body > ol > li > ul > li", "program"),
        Count.Of("P3", 4, "new-teachers/transition-in-full", "body > ol > li", "plan"),
        Count.Of("P3", 2, "new-teachers/transition-in-full", "body > ol > li", "community"),
        Count.Of("P3", 2, "new-teachers/transition-in-full", "body > ol > li", "knowledge"),
        Count.Of("P3", 3, "new-teachers/transition-in-full", "body > ol > li", "resilience"),
        Count.Of("P3", 12, "new-teachers/transition-in-full", "body > ol > li", "program", "plan", "community", "knowledge", "resilience"),
        Count.Of("P3", 4, "new-teachers/sharing-what-you-know", "ol > li", "forums"),
        Count.Of("P4", 3, "new-teachers/sharing-what-you-know", "tbody > tr", "documents"),
        Count.Of("P5", 5, "new-teachers/observing-each-other", "ol > li", "five-sections"),
        Count.Named("P5", 6, "new-teachers/observing-each-other", "ol > li:nth-child(1)", "five-sections"),
        Count.Named("P5", 3, "new-teachers/observing-each-other", "ol > li:nth-child(5)", "five-sections"),
        Count.Of("P5", 3, "new-teachers/observing-each-other", "ul > li", "three-tests"),
        Count.Named("P5", 6, "new-teachers/observing-each-other", "ul > li:nth-child(1)", "template"),
        Count.Of("P5", 10, "new-teachers/observing-each-other", "tbody > tr", "differences"),
        Count.Named("P5", 8, "new-teachers/observing-each-other", "ul > li:nth-child(1)", "both"),
        Count.Named("P5", 3, "new-teachers/observing-each-other", "ul > li:nth-child(4)", "both"),
        Count.Of("P6", 6, "new-teachers/agreement", "ol > li", "clauses"),
        Count.Of("P6", 4, "new-teachers/agreement", "ol > li", "four-parts"),
        Count.Of("P6", 5, "new-teachers/agreement", "ol > li", "meetings"),
        Count.Of("P7", 4, "new-teachers/one-year-plan", "ol > li", "rules"),
        Count.Named("P7", 4, "new-teachers/one-year-plan", "ol + p", "rules"),
        Count.Numbered("P7", 10, "new-teachers/one-year-plan"),
        Count.Named("P7", 4, "new-teachers/one-year-plan", "p", "areas-for-improvement"),
        Count.Of("P7", 22, "new-teachers/one-year-plan", "ul > li", PlanSteps),
        .. PlanSteps.Select(step => Count.Of("P7", step == "assessing" ? 4 : 2, "new-teachers/one-year-plan", "ul > li", step)),
    ];

    private static readonly string[] PlanSteps =
    [
        "areas-for-improvement", "courses", "peer-observation", "mentorship", "continuing-education", "self-learning", "implementing-changes",
        "assessing", "guiding-peers", "school-development",
    ];
}

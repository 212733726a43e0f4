using System.Collections.Immutable;
using System.Net;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Search.Tests;

/// <summary>Builds a library of what a test needs, all of it for partners.</summary>
internal sealed class TestLibrary
{
    private const string AudienceId = "partners";

    private readonly List<GuidePage> _pages = [];
    private readonly List<Tool> _tools = [];
    private readonly List<GlossaryTerm> _terms = [];

    public TestLibrary Page(string id, TestText english, TestText french)
    {
        _pages.Add(new()
        {
            Id = $"{AudienceId}/{id}",
            AudienceId = AudienceId,
            Order = _pages.Count,
            Sources = [],
            ToolIds = [],
            Reviewed = new(2026, 11, 22),
            Text = new(PageText(Language.English, id, english), PageText(Language.French, id, french)),
        });
        return this;
    }

    /// <summary>A page that says the same in both languages.</summary>
    public TestLibrary Page(string id, TestText text) => Page(id, text, text);

    public TestLibrary Term(string id, ByLanguage<string> term, ByLanguage<string> definition)
    {
        _terms.Add(new() { Id = id, Term = term, Definition = definition });
        return this;
    }

    public TestLibrary Tool(string id, ByLanguage<string> title, ByLanguage<string> summary, params ImmutableArray<Item> items)
    {
        _tools.Add(new()
        {
            Id = id,
            Kind = ToolKind.Checklist,
            Version = 1,
            Slug = new(id, id),
            Title = title,
            Task = new("Tick off each step", "Cocher chaque étape"),
            Summary = summary,
            Participants = new("with your team", "en équipe"),
            Outcome = new("A list of what is done.", "Une liste de ce qui est fait."),
            Privacy = new("Name no student.", "Ne nommez aucun élève."),
            Minutes = 20,
            AudienceIds = [AudienceId],
            Sources = [],
            Guidance = [],
            Sections = [new("steps", new("Steps", "Étapes"), items)],
        });
        return this;
    }

    public Library Build() => new(
        "test",
        new() { Name = new("Guide", "Guide"), Headline = new("Guide", "Guide"), Summary = new("A guide.", "Un guide.") },
        [Audience()], _tools, _terms, [], ResourceDirectory.Empty, []);

    private Audience Audience() => new()
    {
        Id = AudienceId,
        Order = 1,
        Slug = new("partners", "partenaires"),
        Title = new("Partners", "Partenaires"),
        Summary = new("For partners.", "Pour les partenaires."),
        Introduction = new("For partners.", "Pour les partenaires."),
        Pages = [.. _pages],
    };

    private static PageText PageText(Language language, string id, TestText text) => new()
    {
        Language = language,
        Address = Addresses.Page(language, AudienceId, id),
        Slug = id,
        Title = text.Title,
        Summary = text.Summary,
        IntroductionHtml = Html(text.Introduction),
        IntroductionText = text.Introduction,
        Sections = [.. text.Sections.Select(section => new Section(section.Anchor, section.Title, Html(section.Text), section.Text))],
        TermIds = [],
        Minutes = 1,
    };

    private static string Html(string text) => text.Length == 0 ? "" : $"<p>{WebUtility.HtmlEncode(text)}</p>";
}

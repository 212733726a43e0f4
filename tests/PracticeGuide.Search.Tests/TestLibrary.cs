using System.Collections.Immutable;
using System.Net;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Search.Tests;

/// <summary>Builds a library of what a test needs; pages are for partners unless the test says otherwise, tools always.</summary>
internal sealed class TestLibrary
{
    public const string Partners = "partners";
    public const string Mentors = "mentors";

    private readonly List<GuidePage> _pages = [];
    private readonly List<Resource> _resources = [];
    private readonly List<SynonymGroup> _synonyms = [];
    private string _audienceId = Partners;
    private readonly List<Tool> _tools = [];
    private readonly List<GlossaryTerm> _terms = [];

    /// <summary>Whom the pages added from now on are for.</summary>
    public TestLibrary For(string audienceId)
    {
        _audienceId = audienceId;
        return this;
    }

    /// <summary>A page in both languages, or in one where the other is null.</summary>
    public TestLibrary Page(string id, TestText? english, TestText? french)
    {
        var (inEnglish, inFrench) = (
            PageText(english is null ? Language.French : Language.English, Language.English, id, english ?? french!),
            PageText(french is null ? Language.English : Language.French, Language.French, id, french ?? english!));
        _pages.Add(new()
        {
            Id = $"{_audienceId}/{id}",
            AudienceId = _audienceId,
            Order = _pages.Count,
            Sources = [],
            ToolIds = [],
            Reviewed = new(2026, 11, 22),
            Text = new(inEnglish, inFrench),
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
            AudienceIds = [Partners],
            Sources = [],
            Guidance = [],
            Sections = [new("steps", new("Steps", "Étapes"), items)],
        });
        return this;
    }

    public TestLibrary Resource(string id, string name, ByLanguage<string> summary)
    {
        _resources.Add(new()
        {
            Id = id, Name = name, NameLanguage = Language.French, Summary = summary, NeedIds = [], Url = new("https://example.org"), Phone = null, Note = null,
        });
        return this;
    }

    /// <summary>Words that mean the same, separated by commas.</summary>
    public TestLibrary Synonyms(string english, string french)
    {
        _synonyms.Add(new(new ByLanguage<string>(english, french).Select(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())));
        return this;
    }

    public Library Build() => new(
        "test",
        new() { Name = new("Guide", "Guide"), Headline = new("Guide", "Guide"), Summary = new("A guide.", "Un guide.") },
        [Audience(Partners, 1, new("Partners", "Partenaires")), Audience(Mentors, 2, new("Mentors", "Mentors"))], _tools, _terms, [],
        new(new("Resources", "Ressources"), new("Who helps.", "Qui aide."), [], [new("here", new("Here", "Ici"), [.. _resources])]), [])
    {
        Synonyms = [.. _synonyms],
    };

    private Audience Audience(string id, int order, ByLanguage<string> title) => new()
    {
        Id = id,
        Order = order,
        Slug = new(id, id),
        Title = title,
        Summary = title,
        Introduction = title,
        Pages = [.. _pages.Where(page => string.Equals(page.AudienceId, id, StringComparison.Ordinal))],
    };

    private PageText PageText(Language language, Language readers, string id, TestText text) => new()
    {
        Language = language,
        Address = Addresses.Page(readers, _audienceId, id),
        Slug = id,
        Title = text.Title,
        Summary = text.Summary,
        Asked = [.. text.Asked],
        IntroductionHtml = Html(text.Introduction),
        IntroductionText = text.Introduction,
        Sections = [.. text.Sections.Select(section => new Section(section.Anchor, section.Title, Html(section.Text), section.Text))],
        TermIds = [],
        Minutes = 1,
    };

    private static string Html(string text) => text.Length == 0 ? "" : $"<p>{WebUtility.HtmlEncode(text)}</p>";
}

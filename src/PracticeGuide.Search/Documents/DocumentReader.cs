using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Search.Documents;

/// <summary>Says what of a library is searched.</summary>
internal sealed class DocumentReader(Library library, Language language)
{
    // What is no section and no item is kept apart from those by a character that no id has.
    private const string Summary = "/summary";
    private const string Introduction = "/introduction";

    /// <summary>
    /// Pages in reading order, then tools, terms and resources. A page that is not in the language is not found by its words.
    /// </summary>
    public IEnumerable<Document> Read() =>
        library.Pages.Where(page => page.IsIn(language)).Select(Page)
            .Concat(library.Tools.Select(Tool)).Concat(library.Terms.Select(Term)).Concat(library.Resources.Resources.Select(Resource));

    private Document Page(GuidePage page)
    {
        var text = page.Text[language];
        var passages = ImmutableArray.CreateBuilder<DocumentPassage>(text.Sections.Length + 2);
        passages.Add(new(Summary, false, null, text.Summary));
        if (text.IntroductionText.Length > 0)
            passages.Add(new(Introduction, false, null, text.IntroductionText));
        foreach (var section in text.Sections)
            passages.Add(new(section.Anchor, true, section.Title, section.Text));

        return new(ResultKind.Page, $"page:{page.Id}", text.Title, text.Address, [page.AudienceId], passages.ToImmutable()) { Asked = text.Asked };
    }

    private Document Tool(Tool tool)
    {
        var passages = ImmutableArray.CreateBuilder<DocumentPassage>();
        passages.Add(new(Summary, false, null, tool.Summary[language]));
        passages.Add(new(Introduction, false, null, tool.Task[language]));
        foreach (var section in tool.Sections)
        {
            // A review asks the same every time: its first is enough.
            if (section.Review is null or 1)
                passages.AddRange(section.Items.Select(item => ItemPassage(section, item)));
        }

        return new(ResultKind.Tool, $"tool:{tool.Id}", tool.Title[language], tool.Address(language), tool.AudienceIds, passages.ToImmutable())
        {
            Asked = tool.Asked[language],
        };
    }

    // An item that its title says whole is a line of its section.
    private DocumentPassage ItemPassage(ToolSection section, Item item)
    {
        var title = item.Title[language];
        var text = string.Join(' ', ItemTexts(item));
        return text.Length > 0 ? new(item.Id, false, title, text) : new(item.Id, false, section.Title[language], title);
    }

    // Not everything a form says: its examples, levels and recommendations speak of all the guidance, and would stand before it.
    private IEnumerable<string> ItemTexts(Item item)
    {
        if (item.Help is not null)
            yield return item.Help[language];
        if (item is CheckItem { OpenSentence: { } sentence })
            yield return sentence[language];
    }

    private Document Term(GlossaryTerm term) => new(
        ResultKind.Term, $"term:{term.Id}", term.Term[language], term.Address(language), [], [new(Summary, false, null, term.Definition[language])])
    {
        Asked = term.Asked[language],
    };

    private Document Resource(Resource resource)
    {
        var address = Addresses.Resource(language, resource.Id);
        var needs = string.Join(", ", library.Resources.Needs.Where(need => resource.NeedIds.Contains(need.Id)).Select(need => need.Name[language]));
        DocumentPassage summary = new(Summary, false, null, resource.Summary[language]);
        return new(
            ResultKind.Resource, $"resource:{resource.Id}", resource.Name, address, [],
            needs.Length == 0 ? [summary] : [summary, new("/needs", false, null, needs)])
        {
            Asked = resource.Asked[language],
        };
    }
}

using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Search.Documents;

/// <summary>
/// Says what of a library is searched. The resources of the directory are found in the text of the section that lists them.
/// </summary>
internal sealed class DocumentReader(Library library, Language language)
{
    /// <summary>Pages in reading order, then tools, then terms. A page that is not in the language is not found by its words.</summary>
    public IEnumerable<Document> Read() =>
        library.Pages.Where(page => page.IsIn(language)).Select(Page).Concat(library.Tools.Select(Tool)).Concat(library.Terms.Select(Term));

    private Document Page(GuidePage page)
    {
        var text = page.Text[language];
        var passages = ImmutableArray.CreateBuilder<DocumentPassage>(text.Sections.Length + 2);
        passages.Add(new(null, text.Address, text.Summary));
        if (text.IntroductionText.Length > 0)
            passages.Add(new(null, text.Address, text.IntroductionText));
        foreach (var section in text.Sections)
            passages.Add(new(section.Title, $"{text.Address}#{section.Anchor}", section.Text));

        return new(ResultKind.Page, text.Title, text.Address, page.AudienceId, AudienceTitle(page.AudienceId), passages.ToImmutable());
    }

    private Document Tool(Tool tool)
    {
        var address = tool.Address(language);
        var passages = ImmutableArray.CreateBuilder<DocumentPassage>();
        passages.Add(new(null, address, tool.Summary[language]));
        passages.Add(new(null, address, tool.Task[language]));
        foreach (var section in tool.Sections)
        {
            foreach (var item in section.Items)
                passages.Add(ItemPassage(section, item, address));
        }

        // A tool for several audiences is for everybody as far as one name can say.
        var audienceId = tool.AudienceIds is [var only] ? only : null;
        return new(
            ResultKind.Tool, tool.Title[language], address, audienceId, audienceId is null ? null : AudienceTitle(audienceId),
            passages.ToImmutable());
    }

    // An item that its title says whole is a line of its section.
    private DocumentPassage ItemPassage(ToolSection section, Item item, string address)
    {
        var title = item.Title[language];
        var text = string.Join(' ', ItemTexts(item));
        return text.Length > 0 ? new(title, address, text) : new(section.Title[language], address, title);
    }

    private IEnumerable<string> ItemTexts(Item item)
    {
        if (item.Help is not null)
            yield return item.Help[language];
        if (item is CheckItem { Sentence: { } sentence })
            yield return sentence[language];
    }

    private Document Term(GlossaryTerm term)
    {
        var address = term.Address(language);
        return new(ResultKind.Term, term.Term[language], address, null, null, [new(null, address, term.Definition[language])]);
    }

    private string AudienceTitle(string id) => library.Audience(id).Title[language];
}

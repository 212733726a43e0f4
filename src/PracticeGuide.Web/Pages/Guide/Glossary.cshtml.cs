using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Pages.Guide;

[SameForEverybody]
public sealed class GlossaryModel(Publisher publisher) : SitePage(publisher)
{
    public override ByLanguage<string> Address { get; } = ByLanguage.Create(Addresses.Glossary);

    public override bool Listed => true;

    /// <summary>In the alphabetical order of the reader's language.</summary>
    public IEnumerable<GlossaryTerm> Terms => Publication.Library.Terms.OrderBy(term => term.Term[Language], StringComparer.Create(Language.Culture, ignoreCase: true));

    public IEnumerable<PageText> PagesThatUse(GlossaryTerm term) =>
        Publication.Library.Pages.Select(page => page.Text[Language]).Where(page => page.TermIds.Contains(term.Id));
}

using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Tools;

/// <summary>The tool as a blank form for paper.</summary>
public sealed class PrintModel(Publisher publisher) : ToolPage(publisher)
{
    public override bool Listed => false;

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.PrintTool(language, Tool.Slug[language]));

    public void OnGet()
    {
    }
}

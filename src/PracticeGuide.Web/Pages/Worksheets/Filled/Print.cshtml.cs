using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>The worksheet as it is filled in, for paper or PDF.</summary>
public sealed class PrintModel(Publisher publisher) : WorksheetPage(publisher)
{
    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.PrintWorksheet(language, Worksheet.Id));

    public void OnGet()
    {
    }
}

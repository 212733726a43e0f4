using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Documents;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Tools;

/// <summary>The tool as a blank form for paper.</summary>
public sealed class PrintModel(Publisher publisher, BlankDocument documents) : ToolPage(publisher)
{
    /// <summary>The languages of the form, as the address says them.</summary>
    [BindProperty(SupportsGet = true, Name = ExportLinks.LanguageKey)]
    public string? Asked { get; set; }

    public ExportDocument Document { get; private set; } = null!;

    /// <summary>Where the tool is on the site, with its host, for whoever holds the paper.</summary>
    public string ToolAddress => SiteAddresses.Origin(Request) + Tool.Address(Language);

    public override bool Listed => false;

    public override ByLanguage<string> Address => ByLanguage.Create(language => SiteLinks.PrintTool(language, Tool.Slug[language]));

    public void OnGet() => Document = documents.Of(Tool, ExportLanguages.Of(Asked, Language));
}

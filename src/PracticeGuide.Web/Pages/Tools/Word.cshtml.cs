using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export;
using PracticeGuide.Web.Export.Documents;
using PracticeGuide.Web.Export.Word;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Tools;

/// <summary>The blank form as a file of a word processor, in one language or in both.</summary>
public sealed class WordModel(Publisher publisher, BlankDocument documents, WordFiles files) : ToolPage(publisher)
{
    [BindProperty(SupportsGet = true, Name = ExportLinks.LanguageKey)]
    public string? Asked { get; set; }

    public override bool Listed => false;

    public override ByLanguage<string> Address => ByLanguage.Create(language => ExportLinks.ToolAsWord(language, Tool.Slug[language]));

    public IActionResult OnGet()
    {
        var document = documents.Of(Tool, ExportLanguages.Of(Asked, Language));
        return Download.Of(this, files.Of(document, Publication.Library.Site.Name[Language]), WordFile.MediaType, Tool.Title[Language], WordFile.Extension);
    }
}

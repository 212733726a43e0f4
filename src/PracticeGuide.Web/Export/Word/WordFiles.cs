using Microsoft.Extensions.Localization;
using PracticeGuide.Web.Export.Documents;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Word;

/// <summary>Makes files of a word processor, with the words of the site that stand in them.</summary>
public sealed class WordFiles(IStringLocalizer<Texts> text)
{
    /// <param name="creator">Who made it, as the properties of the file say.</param>
    public byte[] Of(ExportDocument document, string creator) =>
        WordFile.Of(document, creator, Wording.Of(document.Languages, _ => text["Page {0} of {1}"].Value));
}

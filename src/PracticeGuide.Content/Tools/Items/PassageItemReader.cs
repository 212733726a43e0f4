using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Reads guidance inside the form, and writes its Markdown as HTML.</summary>
internal static class PassageItemReader
{
    public static PassageItem Read(MappingReader keys, ToolScope scope)
    {
        var text = keys.Bilingual("text");
        var written = ByLanguage.Create(language => scope.Passages.Write(text[language], language, Report(keys, language)));
        return new()
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Html = written.Select(passage => passage.Html),
            Text = written.Select(passage => passage.Text),
        };
    }

    /// <summary>Reports a mistake at the text it is in: lines of a text in YAML are not always those of the file.</summary>
    private static Action<string> Report(MappingReader keys, Language language)
    {
        var place = keys.OptionalMapping("text")?.Find(language.Code)?.Value.Place ?? keys.PlaceOf("text");
        return message => keys.Report.Error(place, message);
    }
}

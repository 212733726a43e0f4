using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Text;

/// <summary>Marks the texts that stand in another language than the page around them, so that they are read aloud, hyphenated and searched as what they are.</summary>
public static class TextLanguage
{
    /// <summary>The value of <c>lang</c> for what comes from <paramref name="text"/>, or null where it is in the readers' own language.</summary>
    public static string? Of(PageText text, Language readers) => text.Language == readers ? null : text.Language.Culture.Name;
}

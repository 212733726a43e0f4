using System.Globalization;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Export;

/// <summary>While it lasts, the interface texts, days and figures that this thread of work asks for are in another language than the request's.</summary>
public sealed class LanguageScope : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _texts = CultureInfo.CurrentUICulture;

    private LanguageScope(Language language) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);

    public static LanguageScope Of(Language language) => new(language);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _texts);
}

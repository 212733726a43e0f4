using System.Globalization;
using Microsoft.Extensions.Localization;

namespace PracticeGuide.Web.Tests.Text;

/// <summary>Gives every interface text in a language of its own: the same words between ⟦ and ⟧.</summary>
public sealed class PseudoTexts : IStringLocalizerFactory, IStringLocalizer
{
    public const char Open = '⟦';
    public const char Close = '⟧';

    public LocalizedString this[string name] => new(name, Wrap(name));

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.CurrentCulture, Wrap(name), arguments));

    public static string Wrap(string text) => $"{Open}{text}{Close}";

    public IStringLocalizer Create(Type resourceSource) => this;

    public IStringLocalizer Create(string baseName, string location) => this;

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}

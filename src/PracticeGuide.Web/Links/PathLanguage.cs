using Microsoft.AspNetCore.Localization;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Links;

/// <summary>The language of an address is its first word.</summary>
public sealed class PathLanguage : RequestCultureProvider
{
    public static Language? Of(PathString path)
    {
        var value = path.Value.AsSpan().TrimStart('/');
        var slash = value.IndexOf('/');
        var code = slash < 0 ? value : value[..slash];
        return code.Length == 2 && Language.TryParse(code.ToString(), out var language) ? language : null;
    }

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult(Of(httpContext.Request.Path) is { } language ? new ProviderCultureResult(language.Culture.Name) : null);
}

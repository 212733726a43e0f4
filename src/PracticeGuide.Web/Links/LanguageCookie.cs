using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Links;

/// <summary>Remembers the language a person reads in, so that <c>/</c> opens in it next time.</summary>
/// <remarks>
/// The cookie is written only when it would change what <c>/</c> chooses: most people, whose browser already asks for the language they
/// read, are never given one.
/// </remarks>
public sealed class LanguageCookie(RequestDelegate next)
{
    private const string Name = "language";

    public static Language? Read(HttpRequest request) => Language.TryParse(request.Cookies[Name], out var language) ? language : null;

    /// <summary>The language <c>/</c> opens in: the cookie's, else the first the browser asks for that the site speaks, else English.</summary>
    public static Language Preferred(HttpRequest request) => Read(request) ?? Asked(request) ?? Language.English;

    public Task InvokeAsync(HttpContext context)
    {
        Remember(context);
        return next(context);
    }

    /// <summary>Writes the cookie on the answer to a page that is read, where it would change what <c>/</c> chooses.</summary>
    public static void Remember(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && PathLanguage.Of(context.Request.Path) is { } language
            && language != Preferred(context.Request))
        {
            context.Response.Cookies.Append(Name, language.Code, new()
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
                HttpOnly = true,
                Secure = context.Request.IsHttps,
                IsEssential = true,
            });
        }
    }

    private static Language? Asked(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var asked))
            return null;

        return asked.Where(value => value.Quality is not 0).OrderByDescending(value => value.Quality ?? 1)
            .Select(value => Language.TryParse(value.Value.Value?.Split('-')[0], out var language) ? language : null)
            .FirstOrDefault(language => language is not null);
    }
}

/// <summary>The same choice, for the pages without a language of their own (an unknown address, an error).</summary>
public sealed class PreferredLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult<ProviderCultureResult?>(new(LanguageCookie.Preferred(httpContext.Request).Culture.Name));
}

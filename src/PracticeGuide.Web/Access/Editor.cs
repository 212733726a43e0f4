using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace PracticeGuide.Web.Access;

/// <summary>
/// Someone who looks after the content. While the site is developed everybody is; elsewhere whoever gives the key of the settings, for as
/// long as the browser stays open.
/// </summary>
public static class Editor
{
    public const string Scheme = "Editor";

    /// <summary>Whether the editors' pages can be opened here at all.</summary>
    public static bool HasDoor(SiteSettings settings, IHostEnvironment environment) => environment.IsDevelopment() || settings.EditorKey is not null;

    public static async Task<bool> IsEditorAsync(this HttpContext context, IHostEnvironment environment) =>
        environment.IsDevelopment() || (await context.AuthenticateAsync(Scheme)).Succeeded;

    /// <returns>Whether the key is the right one.</returns>
    public static async Task<bool> TrySignInAsEditorAsync(this HttpContext context, SiteSettings settings, string? key)
    {
        if (settings.EditorKey is not { } right || !CryptographicOperations.FixedTimeEquals(Digest(right), Digest(key ?? "")))
            return false;

        await context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, Scheme)], Scheme)));
        return true;
    }

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "editor";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
    }

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Access;

/// <summary>
/// A person without an account, known by a signed cookie on one device. The cookie comes with the first worksheet, never before: someone
/// who only reads is given none.
/// </summary>
public static class Guest
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>As long as browsers keep a cookie; each visit begins it anew.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(400);

    /// <summary>The person the request comes from, or null for someone the site does not know.</summary>
    public static Guid? PersonId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The person the request comes from; someone new is remembered on this device from now on.</summary>
    /// <param name="name">What they want to be called from now on; null leaves the name as it is.</param>
    public static async Task<Guid> EnsurePersonAsync(
        this HttpContext context, PracticeGuideContext db, WorksheetService worksheets, string? name, CancellationToken cancellationToken)
    {
        if (context.User.PersonId() is { } known && await db.People.AnyAsync(person => person.Id == known, cancellationToken))
        {
            if (name is not null)
                await worksheets.NamePersonAsync(known, name, cancellationToken);
            return known;
        }

        var person = await worksheets.StartAsGuestAsync(name, cancellationToken);
        await context.SignInAsync(Scheme, Principal(person), new() { IsPersistent = true });
        return person.Id;
    }

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "practice-guide";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.IsEssential = true;
        options.ExpireTimeSpan = Remembered;
        options.SlidingExpiration = true;
    }

    private static ClaimsPrincipal Principal(Person person) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Id.ToString())], Scheme));
}

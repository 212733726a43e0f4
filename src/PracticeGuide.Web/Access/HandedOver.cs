namespace PracticeGuide.Web.Access;

/// <summary>
/// Remembers to whom a device was handed over, for one worksheet and until the browser is closed. What the cookie says is only believed where
/// that person does take part on this device.
/// </summary>
public static class HandedOver
{
    private const string Cookie = "handed-over";

    /// <summary>The person who writes in a worksheet, or null for the one the device belongs to.</summary>
    public static Guid? To(HttpRequest request, Guid worksheetId) =>
        request.Cookies[Cookie]?.Split('.') is [var worksheet, var person]
        && Guid.TryParse(worksheet, out var forWorksheet) && forWorksheet == worksheetId && Guid.TryParse(person, out var personId)
            ? personId
            : null;

    public static void Hand(HttpResponse response, Guid worksheetId, Guid personId) => response.Cookies.Append(
        Cookie, $"{worksheetId:N}.{personId:N}", new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = response.HttpContext.Request.IsHttps });

    public static void TakeBack(HttpResponse response) => response.Cookies.Delete(Cookie);
}
